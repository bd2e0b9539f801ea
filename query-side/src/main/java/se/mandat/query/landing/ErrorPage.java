package se.mandat.query.landing;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.View;
import se.mandat.query.ui.Frame.Active;
import se.mandat.query.ui.Pages;
import se.mandat.query.ui.Texts;
import se.mandat.query.ui.Visit;
import se.mandat.query.ui.Visits;

/** The page that says what happened, what is safe and what to do; under a municipality with its menu and search. */
@Component
public class ErrorPage {
    /** Where every request has its id, which log lines say too. */
    static final String REQUEST_ID = "requestId";

    private static final Logger LOG = LoggerFactory.getLogger(ErrorPage.class);

    private final Pages pages;
    private final Visits visits;
    private final Addresses addresses;

    ErrorPage(Pages pages, Visits visits, Addresses addresses) {
        this.pages = pages;
        this.visits = visits;
        this.addresses = addresses;
    }

    /**
     * What the page shows.
     *
     * @param text what happened and what to do
     * @param safe what was saved, and what was not
     * @param back the address to go back to
     * @param rule the name of the rule that refused; empty where none did
     * @param id   finds the request in the log
     */
    public record Content(
            HttpStatus status,
            String text,
            String safe,
            @Nullable String back,
            String rule,
            @Nullable String id) {}

    /** What there is to say of a status by itself. */
    View of(HttpServletRequest request, HttpStatus status) {
        Texts texts = Texts.in(Visits.language(request));
        return of(request, status, texts.get("error." + known(texts, status, ".text") + ".text"), "");
    }

    View of(HttpServletRequest request, HttpStatus status, String text, String rule) {
        Texts texts = Texts.in(Visits.language(request));
        String path = Pages.asked(request);
        boolean reading = isReading(request);
        Content content =
                new Content(status, text, safe(reading, texts, status), back(reading, path), rule, id(request));
        String title = texts.get("error." + known(texts, status, ""));
        return visit(request, path)
                .map(visit -> pages.page(visit, Active.NONE, title, "error.jte", content, status))
                .orElseGet(() -> pages.page(texts, title, "error.jte", content, status));
    }

    private static int known(Texts texts, HttpStatus status, String ending) {
        if (texts.has("error." + status.value() + ending)) {
            return status.value();
        }
        return status.is4xxClientError() ? HttpStatus.BAD_REQUEST.value() : HttpStatus.INTERNAL_SERVER_ERROR.value();
    }

    private static String safe(boolean reading, Texts texts, HttpStatus status) {
        if (reading) {
            return texts.get("error.safe");
        }
        return texts.get(status.is4xxClientError() ? "error.safe.unsent" : "error.safe.unsure");
    }

    /** The nearest page: above what could not be read, else where it was sent from. */
    private @Nullable String back(boolean reading, String path) {
        String from = reading ? path.substring(0, Math.max(0, path.lastIndexOf('/'))) : path;
        return addresses
                .nearestPage(from)
                .filter(page -> page.lastIndexOf('/') > 0)
                .orElse(null);
    }

    private static boolean isReading(HttpServletRequest request) {
        Object failed = request.getAttribute(RequestDispatcher.ERROR_METHOD);
        return HttpMethod.GET.matches(failed == null ? request.getMethod() : failed.toString());
    }

    private static @Nullable String id(HttpServletRequest request) {
        return Objects.toString(request.getAttribute(REQUEST_ID), null);
    }

    /** Whose page it is; nothing where that cannot be told, since what is wrong may be what tells it. */
    private Optional<Visit> visit(HttpServletRequest request, String path) {
        try {
            return visits.now(request, path);
        } catch (RuntimeException unreadable) {
            LOG.warn("An error page without its municipality: {}", path, unreadable);
            return Optional.empty();
        }
    }
}
