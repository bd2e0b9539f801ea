package se.mandat.command.api;

import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.servlet.mvc.method.annotation.RequestBodyAdviceAdapter;
import se.mandat.kernel.Rejected;
import se.mandat.kernel.Rule;
import se.mandat.kernel.followups.FollowupRule;

/** Sees to that a body says everything it must: what is not marked nullable is there, and can be kept. */
@RestControllerAdvice
public class WholeBodies extends RequestBodyAdviceAdapter {
    private static final int DIGITS_BEFORE_POINT = 18;
    private static final int DIGITS_AFTER_POINT = 10;

    @Override
    public boolean supports(MethodParameter parameter, Type type, Class<? extends HttpMessageConverter<?>> converter) {
        return parameter.getParameterType().isRecord();
    }

    @Override
    public Object afterBodyRead(
            Object body,
            HttpInputMessage input,
            MethodParameter parameter,
            Type type,
            Class<? extends HttpMessageConverter<?>> converter) {
        mustBeWhole((Record) body, "");
        return body;
    }

    private static void mustBeWhole(Record body, String path) {
        for (RecordComponent part : body.getClass().getRecordComponents()) {
            String field = path.isEmpty() ? part.getName() : path + "." + part.getName();
            Object value = value(body, part);
            if (value == null && !part.getAnnotatedType().isAnnotationPresent(Nullable.class)) {
                throw missing(field);
            }
            mustBeKept(value, field);
        }
    }

    private static void mustBeKept(@Nullable Object value, String field) {
        switch (value) {
            case null -> {}
            case String text -> mustBeReadable(text, field);
            case BigDecimal number -> mustBeInRange(number, field);
            case Record record -> mustBeWhole(record, field);
            case List<?> list ->
                list.forEach(item -> {
                    if (item == null) {
                        throw missing(field);
                    }
                    mustBeKept(item, field);
                });
            default -> {}
        }
    }

    /** Why something is so has rules of its own, which say more than that a value is missing. */
    private static Rejected missing(String field) {
        Rule rule = switch (field) {
            case "reason" -> FollowupRule.REASON_REQUIRED;
            case "ground" -> FollowupRule.GROUND_REQUIRED;
            default -> ApiRule.VALUE_MISSING;
        };
        return new Rejected(rule, field).at(field);
    }

    private static void mustBeReadable(String text, String field) {
        boolean unreadable = text.codePoints()
                .anyMatch(c -> Character.getType(c) == Character.SURROGATE
                        || (c < ' ' && c != '\n' && c != '\r' && c != '\t'));
        if (unreadable) {
            throw new Rejected(ApiRule.UNREADABLE_TEXT, field).at(field);
        }
    }

    private static void mustBeInRange(BigDecimal number, String field) {
        long before = (long) number.precision() - number.scale();
        if (before > DIGITS_BEFORE_POINT || number.scale() > DIGITS_AFTER_POINT) {
            throw new Rejected(ApiRule.NUMBER_OUT_OF_RANGE, field).at(field);
        }
    }

    private static @Nullable Object value(Record body, RecordComponent part) {
        try {
            var accessor = part.getAccessor();
            accessor.setAccessible(true);
            return accessor.invoke(body);
        } catch (ReflectiveOperationException broken) {
            throw new IllegalStateException(broken);
        }
    }
}
