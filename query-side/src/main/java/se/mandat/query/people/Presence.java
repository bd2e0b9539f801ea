package se.mandat.query.people;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import se.mandat.platform.MunicipalPath;
import se.mandat.platform.Session;

/** Notes the name of whoever is signed in, in the municipality they are in. */
@Component
public class Presence implements HandlerInterceptor {
    private final People people;
    private final Session session;

    Presence(People people, Session session) {
        this.people = people;
        this.session = session;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        MunicipalPath.municipality(path)
                .ifPresent(here -> session.person().ifPresent(person -> people.meet(here, person)));
        return true;
    }
}
