package se.mandat.deploy.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import se.mandat.kernel.CommonRule;
import se.mandat.platform.MunicipalPath;
import se.mandat.platform.Municipalities;
import se.mandat.platform.Session;

/**
 * Stands before everything under {@code /1880/} and {@code /api/1880/}: the municipality exists, and is one of the
 * person's own. Refused with {@link CommonRule#MUNICIPALITY_UNKNOWN} or {@link CommonRule#OTHER_MUNICIPALITY}.
 */
@Component
class MunicipalityDoor implements HandlerInterceptor {
    private final Municipalities municipalities;
    private final Session session;

    MunicipalityDoor(Municipalities municipalities, Session session) {
        this.municipalities = municipalities;
        this.session = session;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        MunicipalPath.municipality(path).ifPresent(municipality -> {
            municipalities.mustExist(municipality);
            session.person().ifPresent(person -> {
                var _ = person.actorIn(municipality);
            });
        });
        return true;
    }
}
