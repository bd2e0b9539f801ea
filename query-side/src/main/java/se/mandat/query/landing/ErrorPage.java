package se.mandat.query.landing;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.servlet.View;
import se.mandat.kernel.Rejected;
import se.mandat.query.ui.Pages;
import se.mandat.query.ui.Texts;
import se.mandat.query.ui.Visits;

/** Refusals on pages: what happened, what is safe, what to do. */
@ControllerAdvice(annotations = Controller.class)
@Order(Ordered.HIGHEST_PRECEDENCE)
public class ErrorPage {
    private final Pages pages;

    ErrorPage(Pages pages) {
        this.pages = pages;
    }

    /** What the page shows; {@code rule} is the rule's name, or empty. */
    public record Content(HttpStatus status, String text, String rule) {}

    @ExceptionHandler
    View refused(Rejected refusal, HttpServletRequest request) {
        Texts texts = Texts.in(Visits.language(request));
        return page(
                texts, status(refusal), texts.refusal(refusal), refusal.rule().name());
    }

    @ExceptionHandler
    View malformed(MethodArgumentTypeMismatchException mismatch, HttpServletRequest request) {
        for (Throwable cause = mismatch; cause != null; cause = cause.getCause()) {
            if (cause instanceof Rejected refusal) {
                return refused(refusal, request);
            }
        }
        Texts texts = Texts.in(Visits.language(request));
        return page(texts, HttpStatus.NOT_FOUND, texts.get("error.404.text"), "");
    }

    private View page(Texts texts, HttpStatus status, String text, String rule) {
        String title = texts.get("error." + (texts.has("error." + status.value()) ? status.value() : 500));
        return pages.page(texts, title, "error.jte", new Content(status, text, rule), status);
    }

    private static HttpStatus status(Rejected refusal) {
        return switch (Objects.requireNonNull(refusal.rule().kind())) {
            case UNKNOWN -> HttpStatus.NOT_FOUND;
            case CONFLICT -> HttpStatus.CONFLICT;
            case INVALID -> HttpStatus.UNPROCESSABLE_CONTENT;
            case FORBIDDEN -> HttpStatus.FORBIDDEN;
            case UNAVAILABLE -> HttpStatus.SERVICE_UNAVAILABLE;
        };
    }
}
