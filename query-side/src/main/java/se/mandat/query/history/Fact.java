package se.mandat.query.history;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.mandat.kernel.Period;
import se.mandat.kernel.goals.GoalId;
import se.mandat.kernel.indicators.IndicatorId;
import se.mandat.kernel.organisation.UnitId;

/**
 * Which fact an event settles, so that the event before it about the same fact gives the value before.
 *
 * @param key   the fact, e.g. {@code goal/trygghet/title}
 * @param value what it is after the event
 */
record Fact(
        String key,
        @Nullable UnitId unit,
        @Nullable GoalId goal,
        @Nullable IndicatorId indicator,
        @Nullable Period period,
        @Nullable Shown value,
        @Nullable String reason) {

    Fact(String key, @Nullable Shown value) {
        this(key, null, null, null, null, value, null);
    }

    Fact of(UnitId of) {
        return new Fact(key, of, goal, indicator, period, value, reason);
    }

    Fact of(GoalId of) {
        return new Fact(key, unit, of, indicator, period, value, reason);
    }

    Fact of(IndicatorId of) {
        return new Fact(key, unit, goal, of, period, value, reason);
    }

    Fact of(Period of) {
        return new Fact(key, unit, goal, indicator, of, value, reason);
    }

    Fact because(@Nullable String why) {
        return new Fact(key, unit, goal, indicator, period, value, why);
    }

    /** The event with its sentence: what fills the sentence's places, in order. */
    Story said(Object... named) {
        return saidAs("", named);
    }

    /** The event with one of the sentences it can be said in. */
    Story saidAs(String form, Object... named) {
        return new Story(this, form, List.of(named));
    }
}
