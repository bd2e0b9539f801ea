package se.mandat.proof;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Writes one object on one line, in the one way bundles have it: no spaces, nothing escaped that need not be. */
final class JsonWriter {
    private final StringBuilder json = new StringBuilder(1024);

    JsonWriter put(String key, long number) {
        key(key).append(number);
        return this;
    }

    JsonWriter put(String key, @Nullable String text) {
        if (text == null) {
            key(key).append("null");
        } else {
            quote(text, key(key));
        }
        return this;
    }

    JsonWriter put(String key, JsonWriter object) {
        key(key).append(object);
        return this;
    }

    JsonWriter put(String key, List<Hash> hashes) {
        key(key).append(hashes.stream().map(hash -> '"' + hash.hex() + '"').collect(Collectors.joining(",", "[", "]")));
        return this;
    }

    private StringBuilder key(String key) {
        json.append(json.isEmpty() ? '{' : ',');
        quote(key, json);
        return json.append(':');
    }

    private static void quote(String text, StringBuilder json) {
        json.append('"');
        int from = 0;
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            if (c < ' ' || c == '"' || c == '\\') {
                json.append(text, from, at).append(escaped(c));
                from = at + 1;
            }
        }
        json.append(text, from, text.length()).append('"');
    }

    private static String escaped(char c) {
        return switch (c) {
            case '"' -> "\\\"";
            case '\\' -> "\\\\";
            case '\b' -> "\\b";
            case '\f' -> "\\f";
            case '\n' -> "\\n";
            case '\r' -> "\\r";
            case '\t' -> "\\t";
            default -> String.format("\\u%04x", (int) c);
        };
    }

    @Override
    public String toString() {
        return json + "}";
    }
}
