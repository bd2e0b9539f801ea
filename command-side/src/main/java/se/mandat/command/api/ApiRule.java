package se.mandat.command.api;

import org.springframework.http.HttpStatus;
import se.mandat.kernel.Rule;

/** What the API refuses by itself, before any rule of the domain is asked. */
public enum ApiRule implements Rule {
    /** Nobody is signed in, or the token is none of ours. */
    NOT_SIGNED_IN(Kind.FORBIDDEN, HttpStatus.UNAUTHORIZED),
    /** A write in a browser session carries the token of its page. */
    PAGE_TOKEN_MISSING(Kind.FORBIDDEN, HttpStatus.FORBIDDEN),
    /** Nothing is at this address. */
    PATH_UNKNOWN(Kind.UNKNOWN, HttpStatus.NOT_FOUND),
    /** The address does not answer to this method. */
    METHOD_NOT_ALLOWED(Kind.INVALID, HttpStatus.METHOD_NOT_ALLOWED),
    /** Bodies are JSON. */
    MEDIA_TYPE_NOT_SUPPORTED(Kind.INVALID, HttpStatus.UNSUPPORTED_MEDIA_TYPE),
    /** The answer does not exist in the form asked for. */
    NOT_ACCEPTABLE(Kind.INVALID, HttpStatus.NOT_ACCEPTABLE),
    /** A body is at most one megabyte. */
    BODY_TOO_LARGE(Kind.INVALID, HttpStatus.CONTENT_TOO_LARGE),
    /** The command needs a body. */
    BODY_MISSING(Kind.INVALID, HttpStatus.BAD_REQUEST),
    /** The body is not JSON. */
    MALFORMED_JSON(Kind.INVALID, HttpStatus.BAD_REQUEST),
    /** A version is written as the ETag was: "7". */
    MALFORMED_IF_MATCH(Kind.INVALID, HttpStatus.BAD_REQUEST),
    /** Something in the request cannot be read. */
    REQUEST_NOT_UNDERSTOOD(Kind.INVALID, HttpStatus.BAD_REQUEST),
    /** The body has a field the command does not know: it would be lost in silence. */
    UNKNOWN_FIELD(Kind.INVALID, HttpStatus.UNPROCESSABLE_CONTENT),
    /** A value is required here. */
    VALUE_MISSING(Kind.INVALID, HttpStatus.UNPROCESSABLE_CONTENT),
    /** The value is of another type than the field. */
    WRONG_TYPE(Kind.INVALID, HttpStatus.UNPROCESSABLE_CONTENT),
    /** A number is written -12.5, with a decimal point. */
    NOT_A_NUMBER(Kind.INVALID, HttpStatus.UNPROCESSABLE_CONTENT),
    /** The value is one of a few words. */
    NOT_ONE_OF(Kind.INVALID, HttpStatus.UNPROCESSABLE_CONTENT),
    /** A number has at most 18 digits before the point and 10 after it. */
    NUMBER_OUT_OF_RANGE(Kind.INVALID, HttpStatus.UNPROCESSABLE_CONTENT),
    /** The text holds characters that cannot be kept, such as NUL. */
    UNREADABLE_TEXT(Kind.INVALID, HttpStatus.UNPROCESSABLE_CONTENT),
    /** The database does not answer; nothing was written. */
    TEMPORARILY_UNAVAILABLE(Kind.UNAVAILABLE, HttpStatus.SERVICE_UNAVAILABLE),
    /** We failed. The log has the rest, under the request id. */
    UNEXPECTED_ERROR(Kind.CONFLICT, HttpStatus.INTERNAL_SERVER_ERROR);

    private final Kind kind;
    private final HttpStatus status;

    ApiRule(Kind kind, HttpStatus status) {
        this.kind = kind;
        this.status = status;
    }

    @Override
    public Kind kind() {
        return kind;
    }

    /** The HTTP status it is answered with. */
    public HttpStatus status() {
        return status;
    }
}
