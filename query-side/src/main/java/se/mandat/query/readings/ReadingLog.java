package se.mandat.query.readings;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import se.mandat.kernel.Role;
import se.mandat.platform.MunicipalPath;
import se.mandat.platform.Person;
import se.mandat.platform.Session;

/**
 * Logs what an auditor asks for under {@code /1880/} and {@code /api/1880/}, before it is looked up. Where it cannot be
 * logged the request fails, and nothing is shown.
 */
@Component
public class ReadingLog implements HandlerInterceptor {
    private static final Set<String> READING = Set.of("GET", "HEAD");
    private static final String STYLE = ".css";

    private final Readings readings;
    private final Session session;

    ReadingLog(Readings readings, Session session) {
        this.readings = readings;
        this.session = session;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        String query = request.getQueryString();
        if (READING.contains(request.getMethod())) {
            asked(path, query == null ? path : path + "?" + query);
        }
        return true;
    }

    void asked(String path, String address) {
        Optional<Person> auditor = session.person().filter(person -> person.role() == Role.AUDITOR);
        if (auditor.isPresent() && !path.endsWith(STYLE)) {
            MunicipalPath.municipality(path)
                    .ifPresent(here -> readings.log(here, auditor.get().actorIn(here), address));
        }
    }
}
