package se.mandat.kernel.steering;

import org.jspecify.annotations.Nullable;
import se.mandat.kernel.Text;

/**
 * A text units are asked for in each report.
 *
 * @param help what a good answer holds
 */
public record AskedText(
        String key, Label question, @Nullable Label help, About about, boolean required) {
    private static final char SEPARATOR = '.';

    public AskedText {
        key = Text.slug(key);
    }

    /** Under which key it is written of a goal or factor; of the unit, and of its quality as a whole, under its own. */
    public String keyOf(String subject) {
        return subject.isEmpty() ? key : key + SEPARATOR + subject;
    }

    /** A key a text is written under: a text's own, or with what it is about. */
    public static String written(String key) {
        int at = key.indexOf(SEPARATOR);
        return at < 0 ? Text.slug(key) : Text.slug(key.substring(0, at)) + SEPARATOR + Text.slug(key.substring(at + 1));
    }
}
