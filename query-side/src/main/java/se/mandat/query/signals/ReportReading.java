package se.mandat.query.signals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.mandat.kernel.organisation.UnitId;
import se.mandat.kernel.periods.PeriodStatus;
import se.mandat.query.At;
import se.mandat.query.followup.FollowupRow;
import se.mandat.query.followup.Lateness;
import se.mandat.query.followup.Reporters;
import se.mandat.query.history.HistoryRow;
import se.mandat.query.periods.PeriodRow;
import se.mandat.query.plans.PlanReading;
import se.mandat.query.plans.PlanRow;

/** Reads what signals about reports are seen in. */
record ReportReading(At at, LocalDate today) {
    /** Of the reports of a year, of some units; of everybody where none is named. */
    List<Signal> of(int year, Set<UnitId> only) {
        Predicate<UnitId> whose = unit -> only.isEmpty() || only.contains(unit);
        List<Signal> signals = new ArrayList<>();
        for (PeriodRow period : at.periods()) {
            if (period.period().year() == year) {
                List<FollowupRow> reports = at.followups(period.period()).stream()
                        .filter(report -> whose.test(report.unit()))
                        .toList();
                at.recallWhen(reports.stream()
                        .flatMap(report -> Stream.ofNullable(report.handedInAt()))
                        .toList());
                signals.addAll(late(period, reports, whose));
                signals.addAll(steps(reports));
            }
        }
        return signals;
    }

    private List<Signal> late(PeriodRow period, List<FollowupRow> reports, Predicate<UnitId> whose) {
        Map<UnitId, FollowupRow> begun =
                reports.stream().collect(Collectors.toMap(FollowupRow::unit, Function.identity()));
        return awaited(period, begun.keySet())
                .filter(whose)
                .flatMap(unit -> late(unit, period, begun.get(unit)))
                .toList();
    }

    /** Whose report is waited for, or has come. */
    private Stream<UnitId> awaited(PeriodRow period, Set<UnitId> begun) {
        return period.status() == PeriodStatus.OPEN ? Reporters.expected(at, period.period(), begun) : begun.stream();
    }

    Stream<Signal> late(UnitId unit, PeriodRow period, @Nullable FollowupRow report) {
        Lateness lateness = Lateness.of(at, at.unit(unit), period, report, today);
        boolean begun = lateness.submitted() == null && report != null && isWrittenHere(report);
        return LateSignals.of(unit, period, begun, lateness).stream();
    }

    /** What is loaded from documents has no course of its own: that it was never handed in says nothing. */
    private boolean isWrittenHere(FollowupRow report) {
        return new ActsAt(at)
                .of(List.of(report)).stream()
                        .flatMap(acts -> acts.rows().stream())
                        .noneMatch(HistoryRow::imported);
    }

    List<Signal> steps(List<FollowupRow> reports) {
        ApprovalSignals approvals = new ApprovalSignals(at::event);
        return new ActsAt(at)
                .of(reports).stream()
                        .flatMap(acts -> Stream.concat(approvals.of(acts).stream(), DecidedSignals.of(acts).stream()))
                        .toList();
    }

    /** The year's report, as it was decided where it was, held against the plan. */
    Stream<Signal> accounted(PlanRow plan) {
        Optional<FollowupRow> report = at.followup(plan.unit(), plan.year()).filter(row -> row.handedInAt() != null);
        if (!plan.adopted() || report.isEmpty()) {
            return Stream.empty();
        }
        Long decided = report.get().decidedAt();
        At then = decided == null ? at : new At(at.views(), at.municipality(), decided);
        return new PlanReading(then, plan.unit(), plan.year())
                .accounted(plan.year()).stream()
                        .flatMap(accounted -> new PlanSignals(
                                        plan,
                                        report.get(),
                                        accounted,
                                        then.figures(plan.unit(), plan.year()),
                                        then.judgements(plan.unit(), plan.year()))
                                .all().stream());
    }
}
