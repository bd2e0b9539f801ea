package se.mandat.command.api;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.converter.HttpMessageNotReadableException;
import se.mandat.kernel.CommonRule;
import se.mandat.kernel.Rejected;
import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.exc.InvalidFormatException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;

/** Names what is wrong with a JSON body, and where in it. */
final class Bodies {
    private Bodies() {}

    static Rejected unreadable(HttpMessageNotReadableException e) {
        JacksonException json = Refusals.cause(e, JacksonException.class);
        return switch (json) {
            case null -> new Rejected(ApiRule.BODY_MISSING);
            case UnrecognizedPropertyException unknown -> unknownField(unknown);
            case InvalidFormatException strange -> strange(strange).at(field(strange));
            case DatabindException other
            when !other.getPath().isEmpty() -> new Rejected(ApiRule.WRONG_TYPE, field(other)).at(field(other));
            case DatabindException _ -> new Rejected(ApiRule.WRONG_TYPE, "body");
            default -> malformed(json);
        };
    }

    /** The refusal with its field as the sender wrote it: where in the body, or which part of the address. */
    static Rejected pointing(Rejected refusal, Throwable failure, @Nullable String parameter) {
        JacksonException json = Refusals.cause(failure, JacksonException.class);
        String within = json == null ? parameter : field(json);
        String own = refusal.field();
        if (within == null || within.isEmpty()) {
            return refusal;
        }
        boolean saysItAll = own != null && (own.equals(within) || own.startsWith(within + "."));
        return saysItAll ? refusal : refusal.at(own == null ? within : within + "." + own);
    }

    private static Rejected unknownField(UnrecognizedPropertyException e) {
        Collection<Object> known = e.getKnownPropertyIds();
        List<String> words = known == null
                ? List.of()
                : known.stream().map(String::valueOf).sorted().toList();
        return new Rejected(ApiRule.UNKNOWN_FIELD, e.getPropertyName(), words).at(field(e));
    }

    private static Rejected strange(InvalidFormatException e) {
        Class<?> type = e.getTargetType();
        String value = String.valueOf(e.getValue());
        if (type.isEnum()) {
            return new Rejected(ApiRule.NOT_ONE_OF, value, List.of(type.getEnumConstants()));
        }
        if (type == LocalDate.class) {
            return new Rejected(CommonRule.MALFORMED_DATE, value);
        }
        return Number.class.isAssignableFrom(type)
                ? new Rejected(ApiRule.NOT_A_NUMBER, value)
                : new Rejected(ApiRule.WRONG_TYPE, field(e));
    }

    private static Rejected malformed(JacksonException e) {
        TokenStreamLocation place = e.getLocation();
        return place == null
                ? new Rejected(ApiRule.MALFORMED_JSON, 1, 1)
                : new Rejected(ApiRule.MALFORMED_JSON, place.getLineNr(), place.getColumnNr());
    }

    private static String field(JacksonException e) {
        return e.getPath().stream()
                .map(step ->
                        step.getPropertyName() == null ? "[" + step.getIndex() + "]" : "." + step.getPropertyName())
                .collect(Collectors.joining())
                .replaceFirst("^\\.", "");
    }
}
