package se.mandat.command.periods;

import static se.mandat.command.world.Refuse.when;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.mandat.command.world.World;
import se.mandat.kernel.Act;
import se.mandat.kernel.Period;
import se.mandat.kernel.PeriodCommand;
import se.mandat.kernel.PeriodCommand.*;
import se.mandat.kernel.PeriodEvent;
import se.mandat.kernel.PeriodEvent.*;
import se.mandat.kernel.PeriodKind;
import se.mandat.kernel.Rejected;
import se.mandat.kernel.Role;
import se.mandat.kernel.Text;
import se.mandat.kernel.goals.GoalId;
import se.mandat.kernel.indicators.Definition;
import se.mandat.kernel.organisation.UnitType;
import se.mandat.kernel.periods.PeriodRule;
import se.mandat.kernel.periods.PeriodStatus;
import se.mandat.kernel.periods.StatutoryInterim;

/**
 * A reporting period as its own rules see it: scheduled, then open, then closed.
 *
 * @param schedule how it was first scheduled
 * @param moved    the dates that hold instead, where they were changed
 */
record ReportingPeriod(
        PeriodStatus status,
        @Nullable PeriodScheduled schedule,
        @Nullable PeriodRescheduled moved) {
    static final ReportingPeriod NONE = new ReportingPeriod(PeriodStatus.UNKNOWN, null, null);

    /** What is allowed now. */
    static List<PeriodEvent> decide(ReportingPeriod period, PeriodCommand command, Act act, World world) {
        return switch (command) {
            case SchedulePeriod c -> period.schedule(c);
            case ReschedulePeriod c -> period.reschedule(c);
            case OpenPeriod c -> period.open(c, act, world);
            case ClosePeriod c -> period.close(c);
        };
    }

    /** What is true after. */
    static ReportingPeriod evolve(ReportingPeriod period, PeriodEvent event) {
        return switch (event) {
            case PeriodScheduled e -> new ReportingPeriod(PeriodStatus.SCHEDULED, e, null);
            case PeriodRescheduled e -> new ReportingPeriod(period.status, period.schedule, e);
            case PeriodOpened _ -> new ReportingPeriod(PeriodStatus.OPEN, period.schedule, period.moved);
            case PeriodClosed _ -> new ReportingPeriod(PeriodStatus.CLOSED, period.schedule, period.moved);
        };
    }

    /** Whether it is the interim report the law asks for. */
    boolean isStatutory() {
        return schedule != null && Boolean.TRUE.equals(schedule.statutory());
    }

    private List<PeriodEvent> schedule(SchedulePeriod c) {
        Map<UnitType, LocalDate> deadlines = deadlines(c.deadlines());
        mustBeReportedBy(c);
        mustNotBeDueBefore(c.opens(), c.due(), deadlines);
        PeriodScheduled event = new PeriodScheduled(
                c.period(), c.opens(), c.due(), deadlines.isEmpty() ? null : deadlines, c.statutory() ? true : null);
        if (event.equals(schedule)) {
            return List.of();
        }
        when(schedule != null, PeriodRule.PERIOD_SCHEDULED, "period", c.period());
        return List.of(event);
    }

    private static void mustBeReportedBy(SchedulePeriod c) {
        Period period = c.period();
        when(c.statutory() && !StatutoryInterim.covers(period), PeriodRule.INTERIM_LENGTH, "period", period);
        boolean reported = c.statutory() || period.kind() != PeriodKind.OTHER;
        when(!reported, PeriodRule.PERIOD_NOT_REPORTED_BY, "period", period);
    }

    private List<PeriodEvent> reschedule(ReschedulePeriod c) {
        when(status == PeriodStatus.UNKNOWN, PeriodRule.PERIOD_UNKNOWN, c.period());
        Map<UnitType, LocalDate> deadlines = deadlines(c.deadlines());
        if (holds(c, deadlines)) {
            return List.of();
        }
        when(status == PeriodStatus.CLOSED, PeriodRule.PERIOD_CLOSED, c.period());
        mustNotBeDueBefore(c.opens(), c.due(), deadlines);
        when(c.reason().isBlank(), PeriodRule.REASON_REQUIRED, "reason", null);
        String reason = Text.required(c.reason(), "reason", 2000);
        return List.of(new PeriodRescheduled(c.period(), c.opens(), c.due(), deadlines, reason));
    }

    private boolean holds(ReschedulePeriod c, Map<UnitType, LocalDate> deadlines) {
        if (moved != null) {
            return moved.opens().equals(c.opens())
                    && moved.due().equals(c.due())
                    && moved.deadlines().equals(deadlines);
        }
        PeriodScheduled first = Objects.requireNonNull(schedule);
        return first.opens().equals(c.opens())
                && first.due().equals(c.due())
                && deadlines(first.deadlines()).equals(deadlines);
    }

    private static Map<UnitType, LocalDate> deadlines(@Nullable Map<UnitType, LocalDate> given) {
        return given == null ? Map.of() : Map.copyOf(given);
    }

    private static void mustNotBeDueBefore(LocalDate opens, LocalDate due, Map<UnitType, LocalDate> deadlines) {
        boolean early =
                Stream.concat(Stream.of(due), deadlines.values().stream()).anyMatch(day -> day.isBefore(opens));
        when(early, PeriodRule.DUE_BEFORE_OPENING, due.isBefore(opens) ? "due" : "deadlines", opens);
    }

    private List<PeriodEvent> open(OpenPeriod c, Act act, World world) {
        if (schedule == null) {
            throw new Rejected(PeriodRule.PERIOD_UNKNOWN, c.period());
        }
        when(status == PeriodStatus.CLOSED, PeriodRule.PERIOD_CLOSED, c.period());
        if (status == PeriodStatus.OPEN) {
            return List.of();
        }
        if (act.actor().role() != Role.IMPORTER) {
            mustHaveOwners(c.period(), moved == null ? schedule.opens() : moved.opens(), world);
        }
        return List.of(new PeriodOpened(c.period()));
    }

    /** History is taken in as it was, orphans too: pages show them. What is opened here and now has none. */
    private static void mustHaveOwners(Period period, LocalDate opens, World world) {
        List<GoalId> ownerless = world.ownerless(period, opens);
        when(!ownerless.isEmpty(), PeriodRule.OWNERLESS_GOALS, ownerless.size(), opens, ownerless);
        List<String> unanswered = world.unanswered(period, opens).stream()
                .map(indicator ->
                        world.definition(indicator).map(Definition::title).orElse(indicator.value()))
                .toList();
        when(!unanswered.isEmpty(), PeriodRule.OWNERLESS_INDICATORS, unanswered.size(), opens, unanswered);
    }

    private List<PeriodEvent> close(ClosePeriod c) {
        when(status == PeriodStatus.UNKNOWN, PeriodRule.PERIOD_UNKNOWN, c.period());
        when(status == PeriodStatus.SCHEDULED, PeriodRule.PERIOD_NOT_OPEN, c.period());
        return status == PeriodStatus.CLOSED ? List.of() : List.of(new PeriodClosed(c.period()));
    }
}
