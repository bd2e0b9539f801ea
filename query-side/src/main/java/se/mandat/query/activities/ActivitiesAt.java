package se.mandat.query.activities;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.mandat.kernel.Period;
import se.mandat.kernel.activities.ActivityId;
import se.mandat.kernel.goals.GoalId;
import se.mandat.kernel.organisation.UnitId;
import se.mandat.query.At;

/** The activities and assignments of a municipality as of one position; those due first stand first. */
public record ActivitiesAt(At at) {
    private static final Comparator<ActivityRow> ORDER =
            Comparator.comparing(ActivityRow::due).thenComparing(ActivityRow::title);

    /** The activity, if there is one. */
    public Optional<ActivityRow> activity(ActivityId id) {
        return at.one(at.views().activities(), id.value());
    }

    /** All there are. */
    public List<ActivityRow> all() {
        return sorted(at.rows(at.views().activities(), "true"));
    }

    /** Those done for a goal. */
    public List<ActivityRow> of(GoalId goal) {
        return sorted(at.rows(at.views().activities(), "goals @> jsonb_build_array(?::text)", goal.value()));
    }

    /** Those done for each of these goals, as far as there are any. */
    public Map<GoalId, List<ActivityRow>> of(Collection<GoalId> goals) {
        String[] ids = goals.stream().map(GoalId::value).toArray(String[]::new);
        Map<GoalId, List<ActivityRow>> done = new HashMap<>();
        if (ids.length > 0) {
            sorted(at.rows(at.views().activities(), "goals ??| ?::text[]", (Object) ids))
                    .forEach(row -> row.goals()
                            .forEach(goal -> done.computeIfAbsent(goal, _ -> new ArrayList<>())
                                    .add(row)));
        }
        return done;
    }

    /** Those a unit does now; it may have got them from another. */
    public List<ActivityRow> of(UnitId unit) {
        String everHers = "key in (select key from views.activity where municipality = ? and owner = ?)";
        return sorted(at.rows(
                        at.views().activities(), everHers, at.municipality().value(), unit.value()))
                .stream()
                .filter(row -> row.owner().equals(unit))
                .toList();
    }

    /** Those a unit does on some day of a period, and those still open from before it. */
    public List<ActivityRow> of(UnitId unit, Period period) {
        LocalDate end = period.to();
        return of(unit).stream()
                .filter(row -> row.during(period.from(), end)
                        || (row.overdue(end) && !row.firstDay().isAfter(end)))
                .toList();
    }

    private static List<ActivityRow> sorted(List<ActivityRow> rows) {
        return rows.stream().sorted(ORDER).toList();
    }
}
