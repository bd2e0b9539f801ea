package se.mandat.query.moments;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import se.mandat.kernel.Decision;
import se.mandat.kernel.Period;
import se.mandat.kernel.organisation.UnitId;

/** A moment with a name, at the position of its row. */
public record MomentRow(
        Kind kind,
        @Nullable Period period,
        @Nullable UnitId unit,
        @Nullable String title,
        @Nullable Decision decision,
        Instant knownAt) {
    /** What made the moment worth a name; the earlier says more where several meet. */
    public enum Kind {
        REPORT_APPROVED,
        DECISION,
        PERIOD_CLOSED,
        PERIOD_OPENED,
        MANDATE_OPENED
    }
}
