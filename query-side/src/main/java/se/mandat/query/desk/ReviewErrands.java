package se.mandat.query.desk;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.mandat.kernel.Period;
import se.mandat.kernel.Role;
import se.mandat.kernel.organisation.UnitId;
import se.mandat.kernel.periods.PeriodStatus;
import se.mandat.platform.Person;
import se.mandat.query.At;
import se.mandat.query.desk.Errand.What;
import se.mandat.query.followup.FigureRow;
import se.mandat.query.followup.FollowupRow;
import se.mandat.query.followup.Reporters;
import se.mandat.query.followup.Reporters.Progress;
import se.mandat.query.followup.Reporters.Reporter;
import se.mandat.query.periods.PeriodRow;
import se.mandat.query.plans.PlanRow.PlanStage;
import se.mandat.query.plans.PlansAt;
import se.mandat.query.ui.Names;
import se.mandat.query.ui.Texts;

/** What waits for those who look at what units hand in: reports, corrections, plans, and the periods themselves. */
record ReviewErrands(At at, Texts texts, Person person, LocalDate today) {
    private static final String WITH_PROPOSALS =
            "key in (select f.key from views.figure f where f.municipality = ? and f.waiting is not null)";

    Stream<Errand> all() {
        Map<PeriodRow, List<Reporter>> recent = at.periods().stream()
                .filter(this::isRecent)
                .collect(Collectors.toMap(period -> period, period -> new Reporters(at, period).all(today)));
        Stream<Errand> reports = recent.entrySet().stream()
                .flatMap(entry -> entry.getValue().stream()
                        .flatMap(one -> report(entry.getKey().period(), one).stream()));
        Stream<Errand> looking = Stream.of(reports, corrections(), plans()).flatMap(some -> some);
        Stream<Errand> keeping = person.role() == Role.POLITICIAN
                ? Stream.empty()
                : Stream.concat(
                        recent.entrySet().stream().flatMap(entry -> period(entry.getKey(), entry.getValue()).stream()),
                        toOpen());
        return Stream.concat(person.role() == Role.ADMINISTRATOR ? Stream.empty() : looking, keeping);
    }

    /** What was due more than a year ago and is not open is history. */
    private boolean isRecent(PeriodRow period) {
        return period.status() == PeriodStatus.OPEN
                || (period.status() == PeriodStatus.CLOSED && period.due().isAfter(today.minusYears(1)));
    }

    private Optional<Errand> report(Period period, Reporter one) {
        What what = switch (one.progress()) {
            case SUBMITTED -> What.REVIEW;
            case APPROVED -> What.DECIDE;
            case DECIDED -> What.PUBLISH;
            case NOT_STARTED, WRITING, READY, RETURNED, PUBLISHED -> null;
        };
        return Optional.ofNullable(what)
                .map(waiting -> new Errand(
                        waiting,
                        name(one.unit()) + ", " + texts.period(period),
                        waiting == What.REVIEW && isOwn(one.unit(), period) ? texts.get("desk.own") : null,
                        null,
                        "enheter/" + one.unit() + "/uppfoljning/" + period));
    }

    /** Whether the one who looks is the one who handed it in, and somebody else must approve it. */
    private boolean isOwn(UnitId unit, Period period) {
        return at.followup(unit, period)
                .map(FollowupRow::submittedAt)
                .map(at::event)
                .filter(event -> event.actor().equals(person.id()))
                .isPresent();
    }

    private Stream<Errand> corrections() {
        return at.rows(at.views().figures(), WITH_PROPOSALS, at.municipality().value()).stream()
                .filter(row -> row.waiting() != null)
                .map(this::correction);
    }

    private Errand correction(FigureRow row) {
        return new Errand(
                What.CORRECTION,
                new Names(at).indicator(row.indicator()) + ", " + texts.period(row.about()),
                name(row.unit()),
                null,
                "enheter/" + row.unit() + "/uppfoljning/" + row.reporting());
    }

    private Stream<Errand> plans() {
        return Stream.of(today.getYear(), today.getYear() + 1)
                .flatMap(year -> new PlansAt(at).during(Period.year(year)).stream())
                .filter(plan -> plan.stage() == PlanStage.READY)
                .map(plan -> new Errand(
                        What.ADOPT,
                        name(plan.unit()) + ", " + plan.year(),
                        null,
                        plan.year().from().minusDays(1),
                        "enheter/" + plan.unit() + "/plan/" + plan.year()));
    }

    private Stream<Errand> toOpen() {
        return at.periods().stream()
                .filter(period -> period.status() == PeriodStatus.SCHEDULED)
                .filter(period -> !period.opens().isAfter(today))
                .map(period -> errand(What.OPEN, period, null, period.opens()));
    }

    /** An open period: some are late, or everybody is through and it can be closed. */
    private Optional<Errand> period(PeriodRow period, List<Reporter> reporters) {
        if (period.status() != PeriodStatus.OPEN) {
            return Optional.empty();
        }
        long late = reporters.stream().filter(Reporter::isOverdue).count();
        if (late > 0) {
            return Optional.of(errand(What.CHASE, period, texts.get("desk.late", late), null));
        }
        boolean through = !reporters.isEmpty()
                && reporters.stream()
                        .noneMatch(one -> one.progress().isWithUnit() || one.progress() == Progress.SUBMITTED);
        return through ? Optional.of(errand(What.CLOSE, period, texts.get("desk.through"), null)) : Optional.empty();
    }

    private Errand errand(What what, PeriodRow period, @Nullable String note, @Nullable LocalDate due) {
        return new Errand(what, texts.period(period.period()), note, due, "perioder/" + period.period());
    }

    private String name(UnitId unit) {
        return new Names(at).unit(unit);
    }
}
