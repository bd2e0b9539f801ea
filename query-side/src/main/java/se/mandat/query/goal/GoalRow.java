package se.mandat.query.goal;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.mandat.kernel.Period;
import se.mandat.kernel.goals.GoalId;
import se.mandat.kernel.mandates.AreaId;
import se.mandat.kernel.organisation.UnitId;

/**
 * A goal.
 *
 * @param decided  whether it was set on a decision; one that was not is shown as undecided (domain rule 1)
 * @param endedOn  the last day, where the goal was ended
 * @param sequence the stream's version, the ETag of the goal
 * @param setAt    the position of the act that set it
 */
public record GoalRow(
        GoalId goal,
        String kind,
        String title,
        UnitId owner,
        @Nullable AreaId area,
        List<GoalId> above,
        List<UnitId> contributors,
        List<String> partners,
        LocalDate firstDay,
        @Nullable LocalDate lastDay,
        boolean soundEconomy,
        boolean decided,
        @Nullable LocalDate endedOn,
        @Nullable String endReason,
        long sequence,
        long setAt) {

    /** Whether the goal is in force on any day of the period. */
    public boolean isInForceDuring(Period period) {
        LocalDate end = endedOn != null ? endedOn : lastDay;
        return !firstDay.isAfter(period.to()) && (end == null || !end.isBefore(period.from()));
    }

    GoalRow at(long newSequence) {
        return with(title, above, endedOn, endReason, newSequence);
    }

    GoalRow titled(String newTitle, long newSequence) {
        return with(newTitle, above, endedOn, endReason, newSequence);
    }

    GoalRow linked(GoalId to, long newSequence) {
        List<GoalId> more = Stream.concat(above.stream(), Stream.of(to)).toList();
        return with(title, more, endedOn, endReason, newSequence);
    }

    GoalRow unlinked(GoalId from, long newSequence) {
        List<GoalId> fewer = above.stream().filter(id -> !id.equals(from)).toList();
        return with(title, fewer, endedOn, endReason, newSequence);
    }

    GoalRow ended(LocalDate day, String why, long newSequence) {
        return with(title, above, day, why, newSequence);
    }

    private GoalRow with(
            String newTitle, List<GoalId> newAbove, @Nullable LocalDate end, @Nullable String why, long newSequence) {
        return new GoalRow(
                goal,
                kind,
                newTitle,
                owner,
                area,
                newAbove,
                contributors,
                partners,
                firstDay,
                lastDay,
                soundEconomy,
                decided,
                end,
                why,
                newSequence,
                setAt);
    }
}
