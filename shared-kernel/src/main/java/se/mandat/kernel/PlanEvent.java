package se.mandat.kernel;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.mandat.kernel.plans.FrozenCore;
import se.mandat.kernel.plans.FrozenGoal;
import se.mandat.kernel.plans.FrozenIndicator;
import se.mandat.kernel.plans.PlanId;
import se.mandat.kernel.plans.Yardstick;

/** What has happened to one unit's plan for one year. */
public sealed interface PlanEvent extends Event {
    PlanId plan();

    @Override
    default Stream stream() {
        return new Stream("plan", plan().unit() + ":" + plan().year());
    }

    @StoredAs("PlanBegun")
    record PlanBegun(PlanId plan) implements PlanEvent {}

    @StoredAs("PlanReady")
    record PlanReady(PlanId plan, String readyBy) implements PlanEvent {}

    @StoredAs("PlanTakenBack")
    record PlanTakenBack(PlanId plan, String reason) implements PlanEvent {}

    @StoredAs("PlanAdopted")
    record PlanAdopted(
            PlanId plan,
            List<FrozenGoal> goals,
            List<FrozenIndicator> indicators,
            @Later @Nullable FrozenCore core) implements PlanEvent {
        /** What is decided. */
        public Yardstick yardstick() {
            return new Yardstick(goals, indicators, core);
        }
    }

    /** The whole new yardstick, not the difference. */
    @StoredAs("PlanAmended")
    record PlanAmended(
            PlanId plan,
            List<FrozenGoal> goals,
            List<FrozenIndicator> indicators,
            String reason,
            @Later @Nullable FrozenCore core)
            implements PlanEvent {
        /** What is decided instead. */
        public Yardstick yardstick() {
            return new Yardstick(goals, indicators, core);
        }
    }
}
