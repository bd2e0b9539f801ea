package se.mandat.query.people;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import se.mandat.kernel.Municipality;
import se.mandat.platform.Session;

/** Notes the name of whoever is signed in, in the municipality they are in. */
@Component
public class Presence implements HandlerInterceptor {
    private static final Pattern PLACE = Pattern.compile("/(?:api/)?(\\d{4})(?:/.*)?");

    private final People people;
    private final Session session;

    Presence(People people, Session session) {
        this.people = people;
        this.session = session;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        Matcher place = PLACE.matcher(
                request.getRequestURI().substring(request.getContextPath().length()));
        if (place.matches()) {
            session.person().ifPresent(person -> people.meet(new Municipality(place.group(1)), person));
        }
        return true;
    }
}
