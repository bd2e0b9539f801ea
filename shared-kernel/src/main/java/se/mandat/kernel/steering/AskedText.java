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
    public AskedText {
        key = Text.slug(key);
    }
}
