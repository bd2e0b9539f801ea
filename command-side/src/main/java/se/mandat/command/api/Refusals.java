package se.mandat.command.api;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.TypeMismatchException;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.HttpMediaTypeNotSupportedException;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.servlet.NoHandlerFoundException;
import org.springframework.web.servlet.resource.NoResourceFoundException;
import se.mandat.kernel.CommonRule;
import se.mandat.kernel.Rejected;

/** Finds the named refusal in whatever was thrown. */
final class Refusals {
    private Refusals() {}

    static Rejected of(Throwable failure) {
        Rejected named = cause(failure, Rejected.class);
        if (named != null) {
            return Bodies.pointing(named, failure, parameter(failure));
        }
        return switch (failure) {
            case HttpMessageNotReadableException e -> Bodies.unreadable(e);
            case TypeMismatchException e -> mismatch(e);
            case MissingServletRequestParameterException e ->
                new Rejected(ApiRule.VALUE_MISSING, e.getParameterName()).at(e.getParameterName());
            case HttpRequestMethodNotSupportedException e -> new Rejected(ApiRule.METHOD_NOT_ALLOWED, e.getMethod());
            case HttpMediaTypeNotSupportedException _ -> new Rejected(ApiRule.MEDIA_TYPE_NOT_SUPPORTED);
            case HttpMediaTypeNotAcceptableException _ -> new Rejected(ApiRule.NOT_ACCEPTABLE);
            case NoResourceFoundException _ -> new Rejected(ApiRule.PATH_UNKNOWN);
            case NoHandlerFoundException _ -> new Rejected(ApiRule.PATH_UNKNOWN);
            case DataAccessResourceFailureException _ -> new Rejected(ApiRule.TEMPORARILY_UNAVAILABLE);
            case TransientDataAccessException _ -> new Rejected(ApiRule.TEMPORARILY_UNAVAILABLE);
            case CannotCreateTransactionException _ -> new Rejected(ApiRule.TEMPORARILY_UNAVAILABLE);
            case ErrorResponse e
            when e.getStatusCode().is4xxClientError() -> new Rejected(ApiRule.REQUEST_NOT_UNDERSTOOD);
            default -> new Rejected(ApiRule.UNEXPECTED_ERROR);
        };
    }

    /** The first of its kind in the chain of causes. */
    static <T extends Throwable> @Nullable T cause(Throwable failure, Class<T> kind) {
        for (Throwable link = failure; link != null; link = link.getCause()) {
            if (kind.isInstance(link)) {
                return kind.cast(link);
            }
        }
        return null;
    }

    private static Rejected mismatch(TypeMismatchException e) {
        String field = parameter(e);
        Rejected refusal = e.getRequiredType() == LocalDate.class
                ? new Rejected(CommonRule.MALFORMED_DATE, String.valueOf(e.getValue()))
                : new Rejected(ApiRule.WRONG_TYPE, field == null ? "" : field);
        return field == null ? refusal : refusal.at(field);
    }

    private static @Nullable String parameter(Throwable failure) {
        return failure instanceof TypeMismatchException mismatch ? mismatch.getPropertyName() : null;
    }
}
