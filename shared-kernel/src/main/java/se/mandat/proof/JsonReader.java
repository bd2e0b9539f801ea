package se.mandat.proof;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

/** Reads the JSON bundles are written in: objects of texts, whole numbers, null, lists of texts, and objects. */
final class JsonReader {
    private static final int DEEPEST = 3;
    private static final String ESCAPES = "\"\\/bfnrt";
    private static final String ESCAPED = "\"\\/\b\f\n\r\t";

    private final String json;
    private int at;

    private JsonReader(String json) {
        this.json = json;
    }

    /** The object the text is, but for white space around it. */
    static JsonObject read(String json) {
        JsonReader reader = new JsonReader(json);
        try {
            JsonObject object = reader.object(DEEPEST);
            check(json.substring(reader.at).isBlank());
            return object;
        } catch (IllegalArgumentException | IndexOutOfBoundsException notJson) {
            throw new Malformed(Flaw.NOT_JSON, json);
        }
    }

    private JsonObject object(int depth) {
        check(depth > 0 && read() == '{');
        Map<String, Object> values = new HashMap<>();
        do {
            String key = text();
            check(read() == ':');
            check(values.put(key, value(depth)) == null);
        } while (goesOn('}'));
        return new JsonObject(values);
    }

    private Object value(int depth) {
        char first = read();
        at--;
        return switch (first) {
            case '"' -> text();
            case '[' -> texts();
            case '{' -> object(depth - 1);
            case 'n' -> nothing();
            default -> number();
        };
    }

    private List<String> texts() {
        List<String> texts = new ArrayList<>();
        check(read() == '[');
        if (read() == ']') {
            return texts;
        }
        at--;
        do {
            texts.add(text());
        } while (goesOn(']'));
        return texts;
    }

    private Object nothing() {
        check(json.startsWith("null", at));
        at += 4;
        return JsonObject.NULL;
    }

    private Long number() {
        int from = at;
        while ("-0123456789".indexOf(json.charAt(at)) >= 0) {
            at++;
        }
        return Long.valueOf(json.substring(from, at));
    }

    private String text() {
        check(read() == '"');
        StringBuilder text = new StringBuilder();
        int from = at;
        for (char c = json.charAt(at++); c != '"'; c = json.charAt(at++)) {
            check(c >= ' ');
            if (c == '\\') {
                text.append(json, from, at - 1).append(escaped());
                from = at;
            }
        }
        return text.append(json, from, at - 1).toString();
    }

    private char escaped() {
        char c = json.charAt(at++);
        if (c == 'u') {
            at += 4;
            return (char) HexFormat.fromHexDigits(json, at - 4, at);
        }
        return ESCAPED.charAt(ESCAPES.indexOf(c));
    }

    /** The next character that is not white space. */
    private char read() {
        while (" \t\r\n".indexOf(json.charAt(at)) >= 0) {
            at++;
        }
        return json.charAt(at++);
    }

    /** Whether a comma comes, and not the end. */
    private boolean goesOn(char end) {
        char c = read();
        check(c == ',' || c == end);
        return c == ',';
    }

    private static void check(boolean isJson) {
        if (!isJson) {
            throw new IllegalArgumentException("not JSON");
        }
    }
}
