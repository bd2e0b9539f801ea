package se.mandat.query.activities;

import java.time.LocalDate;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import se.mandat.kernel.activities.Progress;

/**
 * Which activities are asked for; what is left empty asks for all.
 *
 * @param enhet the unit that does them
 * @param mal   the goal they are done for
 * @param slag  ACTIVITY or ASSIGNMENT
 * @param lage  a progress, {@code OPEN}, {@code OVERDUE}, {@code REPORTED_BACK} or {@code CANCELLED}
 */
public record ActivityFilter(
        @Nullable String enhet,
        @Nullable String mal,
        @Nullable String slag,
        @Nullable String lage) {
    static final String OPEN = "OPEN";
    static final String OVERDUE = "OVERDUE";

    public ActivityFilter {
        enhet = orNothing(enhet);
        mal = orNothing(mal);
        slag = orNothing(slag);
        lage = orNothing(lage);
    }

    private static @Nullable String orNothing(@Nullable String word) {
        return word == null || word.isBlank() ? null : word.strip();
    }

    /** Whether anything is left out. */
    public boolean narrows() {
        return enhet != null || mal != null || slag != null || lage != null;
    }

    /** The activities it lets through on a day. */
    Predicate<ActivityRow> on(LocalDate day) {
        return row -> (enhet == null || row.owner().value().equals(enhet))
                && (mal == null
                        || row.goals().stream().anyMatch(goal -> goal.value().equals(mal)))
                && (slag == null || row.kind().name().equals(slag))
                && (lage == null || isIn(row, lage, day));
    }

    private static boolean isIn(ActivityRow row, String state, LocalDate day) {
        return switch (state) {
            case OPEN -> row.open() && row.progress() != Progress.DONE;
            case OVERDUE -> row.overdue(day);
            default ->
                row.closing() == null
                        ? row.progress().name().equals(state)
                        : row.closing().name().equals(state);
        };
    }
}
