package se.mandat.query.settings;

import org.jspecify.annotations.Nullable;

/** The version of a setting that somebody says they have seen; what is no version is one there never was. */
public final class SeenVersion {
    private static final Integer NONE = -1;

    private SeenVersion() {}

    /** As a form sends it back. */
    public static Integer ofForm(String word) {
        return word.matches("\\d{1,9}") ? Integer.valueOf(word) : NONE;
    }

    /** As {@code If-Match} has it; nothing where nobody said. */
    public static @Nullable Integer ofHeader(@Nullable String tag) {
        if (tag == null) {
            return null;
        }
        return tag.matches("\"\\d{1,9}\"") ? ofForm(tag.substring(1, tag.length() - 1)) : NONE;
    }
}
