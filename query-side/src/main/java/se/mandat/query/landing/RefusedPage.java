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
import se.mandat.query.ui.Texts;
import se.mandat.query.ui.Visits;

/** Refusals on pages, each with the sentence of its rule. */
@ControllerAdvice(annotations = Controller.class)
@Order(Ordered.HIGHEST_PRECEDENCE)
class RefusedPage {
    private final ErrorPage page;

    RefusedPage(ErrorPage page) {
        this.page = page;
    }

    @ExceptionHandler
    View refused(Rejected refusal, HttpServletRequest request) {
        Texts texts = Texts.in(Visits.language(request));
        return page.of(
                request, status(refusal), texts.refusal(refusal), refusal.rule().name());
    }

    @ExceptionHandler
    View malformed(MethodArgumentTypeMismatchException mismatch, HttpServletRequest request) {
        for (Throwable cause = mismatch; cause != null; cause = cause.getCause()) {
            if (cause instanceof Rejected refusal) {
                return refused(refusal, request);
            }
        }
        return page.of(request, HttpStatus.NOT_FOUND);
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
