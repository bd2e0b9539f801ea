package se.mandat.kernel;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Checks that values make of the words they are given. */
public final class Text {
    private static final Pattern SLUG = Pattern.compile("[a-z0-9][a-z0-9-]{0,79}");

    private Text() {}

    /** A short lower-case key; refused with {@link CommonRule#MALFORMED_ID}. */
    public static String slug(String value) {
        if (!SLUG.matcher(value).matches()) {
            throw new Rejected(CommonRule.MALFORMED_ID, value);
        }
        return value;
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
