package se.mandat.kernel;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.mandat.kernel.goals.Comparison;
import se.mandat.kernel.goals.Contributor;
import se.mandat.kernel.goals.GoalId;
import se.mandat.kernel.indicators.IndicatorId;
import se.mandat.kernel.mandates.AreaId;
import se.mandat.kernel.organisation.UnitId;

/** What has happened to a goal. */
public sealed interface GoalEvent extends Event {
    GoalId goal();

    @Override
    default Stream stream() {
        return new Stream("goal", goal().value());
    }

    /** {@code model} is the version of the steering model it was set under; nothing where there was none. */
    @StoredAs("GoalSet")
    record GoalSet(
            GoalId goal,
            String kind,
            String title,
            UnitId owner,
            @Nullable AreaId area,
            List<GoalId> contributesTo,
            List<UnitId> contributors,
            List<String> partners,
            LocalDate from,
            @Nullable LocalDate to,
            boolean soundEconomy,
            @Later @Nullable Integer model)
            implements GoalEvent {
        /** A goal set where no steering model was in force. */
        public GoalSet(
                GoalId goal,
                String kind,
                String title,
                UnitId owner,
                @Nullable AreaId area,
                List<GoalId> contributesTo,
                List<UnitId> contributors,
                List<String> partners,
                LocalDate from,
                @Nullable LocalDate to,
                boolean soundEconomy) {
            this(goal, kind, title, owner, area, contributesTo, contributors, partners, from, to, soundEconomy, null);
        }

        /** The same goal under a version of the steering model. */
        public GoalSet under(@Nullable Integer version) {
            return new GoalSet(
                    goal,
                    kind,
                    title,
                    owner,
                    area,
                    contributesTo,
                    contributors,
                    partners,
                    from,
                    to,
                    soundEconomy,
                    version);
        }
    }

    @StoredAs("GoalHandedOver")
    record GoalHandedOver(GoalId goal, UnitId to, LocalDate from, String reason) implements GoalEvent {}

    @StoredAs("ResponsibleNamed")
    record ResponsibleNamed(GoalId goal, String role) implements GoalEvent {}

    @StoredAs("PartTaken")
    record PartTaken(GoalId goal, Contributor contributor, String part, LocalDate from) implements GoalEvent {}

    @StoredAs("PartLeft")
    record PartLeft(GoalId goal, Contributor contributor, LocalDate lastDay, String reason) implements GoalEvent {}

    @StoredAs("GoalReworded")
    record GoalReworded(GoalId goal, String title, String reason) implements GoalEvent {}

    @StoredAs("GoalLinked")
    record GoalLinked(GoalId goal, GoalId to) implements GoalEvent {}

    @StoredAs("GoalUnlinked")
    record GoalUnlinked(GoalId goal, GoalId from) implements GoalEvent {}

    @StoredAs("GoalEnded")
    record GoalEnded(GoalId goal, LocalDate lastDay, String reason) implements GoalEvent {}

    @StoredAs("TargetSet")
    record TargetSet(GoalId goal, IndicatorId indicator, Period period, BigDecimal value, Comparison comparison)
            implements GoalEvent {}

    @StoredAs("TargetChanged")
    record TargetChanged(
            GoalId goal, IndicatorId indicator, Period period, BigDecimal value, Comparison comparison, String reason)
            implements GoalEvent {}
}
