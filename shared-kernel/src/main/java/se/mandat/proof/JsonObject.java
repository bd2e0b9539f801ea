package se.mandat.proof;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An object that was read: each value is asked for as what it must be. */
final class JsonObject {
    /** Stands for null, which a map of values could not tell from nothing. */
    static final Object NULL = new Object();

    private final Map<String, Object> values;

    JsonObject(Map<String, Object> values) {
        this.values = values;
    }

    boolean has(String key) {
        return values.containsKey(key);
    }

    String text(String key) {
        return value(key, String.class);
    }

    @Nullable
    String textOrNull(String key) {
        return NULL.equals(values.get(key)) ? null : text(key);
    }

    long number(String key) {
        return value(key, Long.class);
    }

    JsonObject object(String key) {
        return value(key, JsonObject.class);
    }

    List<String> texts(String key) {
        return ((List<?>) value(key, List.class)).stream().map(String::valueOf).toList();
    }

    private <T> T value(String key, Class<T> type) {
        Object value = values.get(key);
        if (!type.isInstance(value)) {
            throw new Malformed(Flaw.NOT_JSON, key);
        }
        return type.cast(value);
    }
}
