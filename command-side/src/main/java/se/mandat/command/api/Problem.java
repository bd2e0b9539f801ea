package se.mandat.command.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import se.mandat.kernel.CommonRule;
import se.mandat.kernel.Role;
import se.mandat.kernel.Rule;
import se.mandat.platform.RuleTexts;

/**
 * A refusal as the API tells it (RFC 9457).
 *
 * @param type         the address of the page about the rule
 * @param rule         the rule's name
 * @param requestId    finds the request in the log
 * @param violations   the fields it is about, where it is about any
 * @param allowedRoles who may, where this role may not
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Problem(
        String type,
        String title,
        int status,
        String detail,
        String instance,
        String rule,
        @Nullable String requestId,
        @Nullable List<Violation> violations,
        @Nullable Set<Role> allowedRoles) {

    /** What is wrong with one field. */
    public record Violation(String field, String message) {}

    /** The address of the page about a rule. */
    public static String type(Rule rule) {
        return RuleTexts.page(rule.name());
    }

    /** The HTTP status a refusal by this rule is answered with. */
    public static HttpStatus status(Rule rule) {
        if (rule instanceof ApiRule own) {
            return own.status();
        }
        if (rule == CommonRule.STALE_VERSION) {
            return HttpStatus.PRECONDITION_FAILED;
        }
        return switch (rule.kind()) {
            case UNKNOWN -> HttpStatus.NOT_FOUND;
            case CONFLICT -> HttpStatus.CONFLICT;
            case INVALID -> HttpStatus.UNPROCESSABLE_CONTENT;
            case FORBIDDEN -> HttpStatus.FORBIDDEN;
            case UNAVAILABLE -> HttpStatus.SERVICE_UNAVAILABLE;
        };
    }
}
