package se.mandat.query.followup;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.mandat.query.history.HistoryRow;

/**
 * How far a report has come, and which version of it is shown.
 *
 * @param steps       the steps from begun to published
 * @param decision    the event that decided the version shown; nothing where that is not decided
 * @param corrections what was corrected after the decision, where the decided version is shown
 */
public record ReportStanding(
        Lateness lateness, List<Step> steps, @Nullable HistoryRow decision, List<Corrected> corrections) {

    /** One step; without an event it is done on no known day, or not yet. */
    public record Step(Stop name, State state, @Nullable HistoryRow event) {}

    /** The steps of a report, in order. */
    public enum Stop {
        OPEN,
        READY,
        SUBMITTED,
        APPROVED,
        DECIDED,
        PUBLISHED
    }

    /** Whether a step is behind, here or ahead. */
    public enum State {
        DONE,
        HERE,
        AHEAD
    }

    /** An outcome as it was decided and as it is known now. */
    public record Corrected(FigureRow was, FigureRow now, HistoryRow event) {}

    public boolean isDecidedShown() {
        return decision != null;
    }
}
