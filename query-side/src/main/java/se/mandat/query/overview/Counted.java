package se.mandat.query.overview;

import java.util.Collection;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import se.mandat.kernel.followups.Grade;
import se.mandat.kernel.goals.GoalId;
import se.mandat.query.followup.JudgementRow;
import se.mandat.query.goal.GoalRow;

/**
 * How many goals were given the best grade of their scale, of how many that were given any. What was not measured or cannot
 * be judged is not among them (domain rule 6).
 *
 * @param expected whether any of it is how it is expected to go
 */
public record Counted(int met, int judged, boolean expected) {
    /** {@code said} is what was said last of a goal, if anything was. */
    static Counted of(
            Collection<GoalRow> goals, Function<GoalId, @Nullable JudgementRow> said, Function<GoalRow, Grade> best) {
        int met = 0;
        int judged = 0;
        boolean expected = false;
        for (GoalRow goal : goals) {
            JudgementRow row = said.apply(goal.goal());
            Grade grade = row == null ? null : row.grade();
            if (row != null && grade != null && !grade.isReserved()) {
                judged++;
                met += grade.equals(best.apply(goal)) ? 1 : 0;
                expected |= row.expected();
            }
        }
        return new Counted(met, judged, expected);
    }

    /** What somebody counted; nothing where it was only judged as a whole. */
    static @Nullable Counted of(@Nullable JudgementRow group) {
        return group == null || group.met() == null || group.ofTotal() == null
                ? null
                : new Counted(
                        Objects.requireNonNull(group.met()), Objects.requireNonNull(group.ofTotal()), group.expected());
    }

    /** Nothing where nothing was judged. */
    @Nullable
    Counted orNothing() {
        return judged == 0 ? null : this;
    }
}
