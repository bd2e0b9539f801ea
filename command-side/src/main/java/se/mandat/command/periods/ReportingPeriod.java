package se.mandat.command.periods;

import static se.mandat.command.world.Refuse.when;

import java.time.LocalDate;
import java.util.List;
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
import se.mandat.kernel.goals.GoalId;
import se.mandat.kernel.periods.PeriodRule;
import se.mandat.kernel.periods.PeriodStatus;

/** A reporting period as its own rules see it: scheduled, then open, then closed. */
record ReportingPeriod(PeriodStatus status, @Nullable PeriodScheduled schedule) {
    static final ReportingPeriod NONE = new ReportingPeriod(PeriodStatus.UNKNOWN, null);

    /** What is allowed now. */
    static List<PeriodEvent> decide(ReportingPeriod period, PeriodCommand command, Act act, World world) {
        return switch (command) {
            case SchedulePeriod c -> period.schedule(c);
            case OpenPeriod c -> period.open(c, act, world);
            case ClosePeriod c -> period.close(c);
        };
    }

    /** What is true after. */
    static ReportingPeriod evolve(ReportingPeriod period, PeriodEvent event) {
        return switch (event) {
            case PeriodScheduled e -> new ReportingPeriod(PeriodStatus.SCHEDULED, e);
            case PeriodOpened _ -> new ReportingPeriod(PeriodStatus.OPEN, period.schedule);
            case PeriodClosed _ -> new ReportingPeriod(PeriodStatus.CLOSED, period.schedule);
        };
    }

    private List<PeriodEvent> schedule(SchedulePeriod c) {
        when(c.period().kind() == PeriodKind.OTHER, PeriodRule.PERIOD_NOT_REPORTED_BY, "period", c.period());
        when(c.due().isBefore(c.opens()), PeriodRule.DUE_BEFORE_OPENING, "due", c.opens());
        PeriodScheduled event = new PeriodScheduled(c.period(), c.opens(), c.due());
        if (event.equals(schedule)) {
            return List.of();
        }
        when(schedule != null, PeriodRule.PERIOD_SCHEDULED, c.period());
        return List.of(event);
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
            mustHaveOwners(c.period(), schedule.opens(), world);
        }
        return List.of(new PeriodOpened(c.period()));
    }

    /** History is taken in as it was, orphans too: pages show them. What is opened here and now has none. */
    private static void mustHaveOwners(Period period, LocalDate opens, World world) {
        List<GoalId> ownerless = world.ownerless(period, opens);
        when(!ownerless.isEmpty(), PeriodRule.OWNERLESS_GOALS, ownerless.size(), opens, ownerless);
    }

    private List<PeriodEvent> close(ClosePeriod c) {
        when(status == PeriodStatus.UNKNOWN, PeriodRule.PERIOD_UNKNOWN, c.period());
        when(status == PeriodStatus.SCHEDULED, PeriodRule.PERIOD_NOT_OPEN, c.period());
        return status == PeriodStatus.CLOSED ? List.of() : List.of(new PeriodClosed(c.period()));
    }
}
