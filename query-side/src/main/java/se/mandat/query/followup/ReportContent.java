package se.mandat.query.followup;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.mandat.kernel.organisation.UnitId;
import se.mandat.query.export.Sheet;
import se.mandat.query.export.Tabular;
import se.mandat.query.followup.FollowupRow.Stage;
import se.mandat.query.periods.PeriodRow;
import se.mandat.query.ui.Names;
import se.mandat.query.ui.Visit;

/**
 * What there is to do for whoever asks.
 *
 * @param unit   the unit it is about; nothing for whoever follows all of them
 * @param tasks  reports of open periods and what they wait for, the most urgent first
 * @param fixes  corrections that wait for somebody else's approval
 * @param latest reports of earlier periods
 * @param next   the period that opens next
 */
public record ReportContent(
        Visit visit,
        LocalDate today,
        @Nullable UnitId unit,
        List<Task> tasks,
        List<FigureRow> fixes,
        List<FollowupRow> latest,
        @Nullable PeriodRow next)
        implements Tabular {
    @Override
    public Sheet sheet() {
        return TaskSheet.of(this);
    }

    /** One report of an open period; without a stage it has not begun. */
    public record Task(
            UnitId unit, PeriodRow period, @Nullable Stage stage) {
        /** Whether nothing more is expected of anybody. */
        boolean isApproved() {
            return stage != null && stage.isApproved();
        }
    }

    public Names names() {
        return new Names(visit);
    }

    /** Whether there is nothing left to do. */
    public boolean isDone() {
        return fixes.isEmpty() && tasks.stream().allMatch(Task::isApproved);
    }

    public boolean isLate(Task task) {
        boolean sent = task.stage() != null && task.stage().isHandedIn();
        return !sent && due(task).isBefore(today);
    }

    /** The day the unit is due, by its level. */
    public LocalDate due(Task task) {
        return task.period().dueFor(visit.at().unit(task.unit()).type());
    }

    /** The page of a report. */
    public String to(UnitId unitId, Object period) {
        return visit.now("enheter/" + unitId + "/uppfoljning/" + period);
    }
}
