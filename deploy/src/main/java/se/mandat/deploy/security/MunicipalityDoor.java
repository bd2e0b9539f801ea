package se.mandat.deploy.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import se.mandat.kernel.CommonRule;
import se.mandat.kernel.Municipality;
import se.mandat.platform.Municipalities;
import se.mandat.platform.Session;

/**
 * Stands before everything under {@code /1880/} and {@code /api/1880/}: the municipality exists, and is one of the
 * person's own. Refused with {@link CommonRule#MUNICIPALITY_UNKNOWN} or {@link CommonRule#OTHER_MUNICIPALITY}.
 */
@Component
class MunicipalityDoor implements HandlerInterceptor {
    private static final Pattern PLACE = Pattern.compile("/(?:api/)?(\\d{4})(?:/.*)?");

    private final Municipalities municipalities;
    private final Session session;

    MunicipalityDoor(Municipalities municipalities, Session session) {
        this.municipalities = municipalities;
        this.session = session;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        Matcher place = PLACE.matcher(
                request.getRequestURI().substring(request.getContextPath().length()));
        if (place.matches()) {
            Municipality municipality = new Municipality(place.group(1));
            municipalities.mustExist(municipality);
            session.person().ifPresent(person -> {
                var _ = person.actorIn(municipality);
            });
        }
        return true;
    }
}
