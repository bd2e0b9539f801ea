package se.mandat.query.redthread;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.mandat.query.goal.StandingRow;

/**
 * Which goals of the thread are asked for; what is left empty asks for all.
 *
 * @param enhet  the unit that has them
 * @param status the grade that stands, or {@link #UNJUDGED}
 */
public record ThreadFilter(@Nullable String enhet, @Nullable String status) {
    /** Asks for goals nobody has judged. */
    public static final String UNJUDGED = "utan";

    public ThreadFilter {
        enhet = enhet == null || enhet.isBlank() ? null : enhet;
        status = status == null || status.isBlank() ? null : status;
    }

    /** Whether anything is left out. */
    public boolean narrows() {
        return enhet != null || status != null;
    }

    boolean wants(String owner, Optional<StandingRow> standing) {
        return (enhet == null || enhet.equals(owner)) && (status == null || status.equals(word(standing)));
    }

    private static String word(Optional<StandingRow> standing) {
        return standing.map(StandingRow::grade).map(grade -> grade.value()).orElse(UNJUDGED);
    }
}
