package se.mandat.query.redthread;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.mandat.query.goal.StandingRow;
import se.mandat.query.ui.Visit;

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

    /** An address with what is asked for. */
    String in(String address) {
        String all = enhet == null ? address : Visit.with(address, "enhet", enhet);
        return status == null ? all : Visit.with(all, "status", status);
    }

    boolean wants(String owner, Optional<StandingRow> standing) {
        return (enhet == null || enhet.equals(owner)) && (status == null || status.equals(word(standing)));
    }

    private static String word(Optional<StandingRow> standing) {
        return standing.map(StandingRow::grade).map(grade -> grade.value()).orElse(UNJUDGED);
    }
}
