package se.mandat.query.moments;

import org.jspecify.annotations.Nullable;
import se.mandat.kernel.Municipality;
import se.mandat.kernel.Rejected;

/**
 * A moment as somebody wrote it in a field.
 *
 * @param refusal why it is no moment, where it is none
 */
public record Written(@Nullable String word, @Nullable Rejected refusal) {
    /** What was written, held against the moments there are. */
    public static Written in(Moments moments, Municipality municipality, @Nullable String word) {
        try {
            var _ = moments.resolve(municipality, word);
            return new Written(word, null);
        } catch (Rejected unknown) {
            return new Written(word, unknown);
        }
    }

    public boolean isMoment() {
        return refusal == null;
    }

    /** The moment to ask for; nothing where it is none. */
    public @Nullable String moment() {
        return isMoment() ? word : null;
    }

    /** What stands in its field: what was written where it is no moment, else how the moment is written. */
    public String shown(String moment) {
        return isMoment() || word == null ? moment : word;
    }
}
