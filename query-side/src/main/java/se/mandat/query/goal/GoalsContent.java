package se.mandat.query.goal;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.mandat.kernel.goals.GoalId;
import se.mandat.query.export.Sheet;
import se.mandat.query.export.Tabular;
import se.mandat.query.mandates.MandateRow;
import se.mandat.query.organisation.UnitRow;
import se.mandat.query.ui.Names;
import se.mandat.query.ui.Visit;

/**
 * What the list of goals shows.
 *
 * @param asked    what is asked for, with the mandate chosen where none was
 * @param goals    all that match, newest first
 * @param byYears  those of this part of the list by the years they hold for
 * @param standing how those stand
 * @param first    the number of the first one shown
 */
public record GoalsContent(
        Visit visit,
        Names names,
        GoalsFilter asked,
        List<MandateRow> mandates,
        List<UnitRow> units,
        List<GoalRow> goals,
        Map<String, List<GoalRow>> byYears,
        Map<GoalId, StandingRow> standing,
        int first)
        implements Tabular {
    @Override
    public Sheet sheet() {
        return GoalSheets.list(this);
    }

    /** How many goals match in all. */
    public int total() {
        return goals.size();
    }

    /** The goals shown. */
    public List<GoalRow> shown() {
        return byYears.values().stream().flatMap(Collection::stream).toList();
    }

    /** The number of the last one shown. */
    public int last() {
        return first + shown().size() - 1;
    }

    /** The address of another part of the list; nothing where there is none. */
    public @Nullable String part(int number) {
        return number < 1 || (number - 1) * GoalsPage.TOGETHER >= total()
                ? null
                : Visit.with(asked.in(visit.url("mal")), "del", number);
    }

    /** Which part of the list this is. */
    public int number() {
        return (first - 1) / GoalsPage.TOGETHER + 1;
    }
}
