package se.mandat.query.followup;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.mandat.query.At;
import se.mandat.query.followup.FigureRow.Kind;
import se.mandat.query.followup.ReportStanding.Corrected;
import se.mandat.query.followup.ReportStanding.State;
import se.mandat.query.followup.ReportStanding.Step;
import se.mandat.query.followup.ReportStanding.Stop;
import se.mandat.query.history.HistoryRow;
import se.mandat.query.organisation.UnitRow;
import se.mandat.query.periods.PeriodRow;
import se.mandat.query.view.Version;

/**
 * Gathers how far a report has come.
 *
 * @param at    how the municipality is known now, or at the moment asked for
 * @param shown where the version shown is read: at the decision, where the decided one is shown
 */
record StandingReading(At at, At shown, UnitRow unit, PeriodRow period) {
    ReportStanding standing(@Nullable FollowupRow row, boolean ready, LocalDate today) {
        Long decided = shown == at ? null : shown.position();
        return new ReportStanding(
                Lateness.of(at, unit, period, row, today),
                steps(row, ready),
                decided == null ? null : at.event(decided),
                decided == null ? List.of() : corrections(decided));
    }

    private List<Step> steps(@Nullable FollowupRow row, boolean ready) {
        Stop reached = row == null ? null : reached(row, ready);
        List<Step> steps = new ArrayList<>();
        for (Stop stop : Stop.values()) {
            int beyond = reached == null ? 1 : stop.compareTo(reached);
            State state = beyond < 0 ? State.DONE : beyond == 0 ? State.HERE : State.AHEAD;
            steps.add(new Step(stop, state, beyond > 0 || row == null ? null : event(row, stop)));
        }
        return List.copyOf(steps);
    }

    private static Stop reached(FollowupRow row, boolean ready) {
        return switch (row.stage()) {
            case OPEN, RETURNED -> ready ? Stop.READY : Stop.OPEN;
            case SUBMITTED -> Stop.SUBMITTED;
            case APPROVED -> Stop.APPROVED;
            case DECIDED -> Stop.DECIDED;
            case PUBLISHED -> Stop.PUBLISHED;
        };
    }

    private @Nullable HistoryRow event(FollowupRow row, Stop stop) {
        Long position = switch (stop) {
            case SUBMITTED -> row.submittedAt();
            case APPROVED -> row.approvedAt();
            case DECIDED -> row.decidedAt();
            case PUBLISHED -> row.publishedAt();
            case OPEN, READY -> null;
        };
        return position == null ? null : at.event(position);
    }

    /** Outcomes that say something else now than when the report was decided. */
    private List<Corrected> corrections(long decided) {
        List<Version<FigureRow>> then = shown.figures(unit.unit(), period.period());
        List<Corrected> corrections = new ArrayList<>();
        for (Version<FigureRow> now : at.figures(unit.unit(), period.period())) {
            if (now.position() > decided && now.row().kind() == Kind.OUTCOME) {
                then.stream()
                        .filter(was -> was.key().equals(now.key())
                                && !was.row().measurement().sameAs(now.row().measurement()))
                        .findFirst()
                        .ifPresent(
                                was -> corrections.add(new Corrected(was.row(), now.row(), at.event(now.position()))));
            }
        }
        return List.copyOf(corrections);
    }

    /** Where a report is read: as it was decided, unless it never was or the version being written is asked for. */
    static At shown(At at, Optional<FollowupRow> row, boolean working) {
        Long decided = row.map(FollowupRow::decidedAt).orElse(null);
        return decided == null || working ? at : new At(at.views(), at.municipality(), decided);
    }
}
