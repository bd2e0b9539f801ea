package se.mandat.kernel;

import org.jspecify.annotations.Nullable;

/** Checks that values make of the words they are given. */
public final class Text {
    private static final int LONGEST_SLUG = 80;

    private Text() {}

    /** A short lower-case key; refused with {@link CommonRule#MALFORMED_ID}. */
    public static String slug(String value) {
        if (value.isEmpty() || value.length() > LONGEST_SLUG || !isSlug(value)) {
            throw new Rejected(CommonRule.MALFORMED_ID, value);
        }
        return value;
    }

    /** Read of every id of every event, which is why it is no regular expression. */
    private static boolean isSlug(String value) {
        for (int at = 0; at < value.length(); at++) {
            char letter = value.charAt(at);
            boolean fits = (letter >= 'a' && letter <= 'z') || (letter >= '0' && letter <= '9');
            if (!fits && (at == 0 || letter != '-')) {
                return false;
            }
        }
        return true;
    }

    /** Text a person wrote, trimmed; refused with {@link CommonRule#TEXT_MISSING} or {@link CommonRule#TEXT_TOO_LONG}. */
    public static String required(@Nullable String value, String field, int longest) {
        if (value == null || value.isBlank()) {
            throw new Rejected(CommonRule.TEXT_MISSING, field).at(field);
        }
        return atMost(value.strip(), field, longest);
    }

    /** Like {@link #required} but nothing is nothing: blank becomes null. */
    public static @Nullable String optional(@Nullable String value, String field, int longest) {
        return value == null || value.isBlank() ? null : atMost(value.strip(), field, longest);
    }

    private static String atMost(String value, String field, int longest) {
        if (value.length() > longest) {
            throw new Rejected(CommonRule.TEXT_TOO_LONG, field, longest).at(field);
        }
        return value;
    }
}
