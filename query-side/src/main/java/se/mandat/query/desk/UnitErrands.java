package se.mandat.query.desk;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.mandat.kernel.Period;
import se.mandat.kernel.activities.ActivityKind;
import se.mandat.kernel.activities.Progress;
import se.mandat.kernel.organisation.UnitId;
import se.mandat.kernel.periods.PeriodStatus;
import se.mandat.query.At;
import se.mandat.query.activities.ActivitiesAt;
import se.mandat.query.activities.ActivityRow;
import se.mandat.query.desk.Errand.What;
import se.mandat.query.followup.FollowupRow;
import se.mandat.query.followup.Reporters;
import se.mandat.query.followup.Reporters.Reporter;
import se.mandat.query.periods.PeriodRow;
import se.mandat.query.plans.PlanRow;
import se.mandat.query.plans.PlanRow.PlanStage;
import se.mandat.query.plans.PlansAt;
import se.mandat.query.ui.Texts;

/** What waits for those who answer for a unit: its reports, its activities, its plan. */
record UnitErrands(At at, Texts texts, UnitId unit, LocalDate today) {
    private static final int SOON = 30;
    private static final int MONTHS_AHEAD = 4;

    Stream<Errand> all() {
        return Stream.of(reports(), activities(), plan().stream()).flatMap(some -> some);
    }

    private Stream<Errand> reports() {
        return at.periods().stream()
                .filter(period -> period.status() == PeriodStatus.OPEN)
                .filter(period -> at.unit(unit).existsDuring(period.period()))
                .flatMap(period -> new Reporters(at, period)
                        .all(today).stream()
                                .filter(one -> one.unit().equals(unit)
                                        && one.progress().isWithUnit())
                                .map(one -> report(period, one)));
    }

    private Errand report(PeriodRow period, Reporter one) {
        boolean returned = one.progress() == Reporters.Progress.RETURNED;
        String why = returned
                ? at.followup(unit, period.period())
                        .map(FollowupRow::returnReason)
                        .orElse(null)
                : texts.word(one.progress());
        return new Errand(
                returned ? What.COMPLETE : What.REPORT,
                texts.period(period.period()),
                why,
                one.lateness().due(),
                "enheter/" + unit + "/uppfoljning/" + period.period());
    }

    private Stream<Errand> activities() {
        return new ActivitiesAt(at)
                .of(unit).stream()
                        .filter(ActivityRow::open)
                        .filter(row -> isToAnswer(row)
                                || (row.progress() != Progress.DONE && row.due().isBefore(today.plusDays(SOON))))
                        .map(row -> new Errand(
                                isToAnswer(row) ? What.ANSWER : What.ACT,
                                row.title(),
                                texts.word("Progress", row.progress().name()),
                                row.due(),
                                "aktiviteter/" + row.activity()));
    }

    /** An assignment that is done, and not reported back to whoever gave it. */
    private static boolean isToAnswer(ActivityRow row) {
        return row.kind() == ActivityKind.ASSIGNMENT && row.progress() == Progress.DONE;
    }

    /** The plan of the year to come, in the last months before it, while nobody has adopted it. */
    private Optional<Errand> plan() {
        Period year = Period.year(today.plusMonths(MONTHS_AHEAD).getYear());
        if (year.year() == today.getYear()
                || !at.unit(unit).existsDuring(year)
                || goals(year).isEmpty()) {
            return Optional.empty();
        }
        PlanStage stage = new PlansAt(at).plan(unit, year).map(PlanRow::stage).orElse(null);
        return stage == PlanStage.ADOPTED
                ? Optional.empty()
                : Optional.of(new Errand(
                        What.PLAN,
                        year.value(),
                        stage == null ? texts.get("desk.plan.none") : texts.word(stage),
                        year.from().minusDays(1),
                        "enheter/" + unit + "/plan/" + year));
    }

    private List<?> goals(Period year) {
        return at.goalsOf(unit, year);
    }
}
