package se.mandat.query.history;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.mandat.kernel.Measurement;
import se.mandat.kernel.Period;
import se.mandat.kernel.followups.Grade;
import se.mandat.kernel.goals.Comparison;
import se.mandat.kernel.goals.GoalId;
import se.mandat.kernel.indicators.IndicatorId;
import se.mandat.kernel.organisation.UnitId;

/** What a sentence names where a value by itself does not say it. */
public sealed interface Phrase {
    /** Words with a text of their own. */
    record Words(String key, List<Object> named) implements Phrase {}

    /** "minst 0,7 %". */
    record Level(IndicatorId indicator, Comparison comparison, BigDecimal value) implements Phrase {}

    /** "383 mnkr", "2 av 4", "sekretess". */
    record Figure(IndicatorId indicator, Measurement measurement) implements Phrase {}

    /** A grade by the scale of a goal, or of none. */
    record Graded(@Nullable GoalId goal, Grade grade) implements Phrase {}

    /** A grade of a quality, by the scale for them at the end of the period it is about. */
    record GradedQuality(Period about, Grade grade) implements Phrase {}

    /** What kind a goal is, by the model it was set under; as it was written where no model says. */
    record KindName(GoalId goal, String written) implements Phrase {}

    /** What a unit's quality factor is called. */
    record FactorName(UnitId unit, String factor) implements Phrase {}

    /** What a text of a report answers, by the key it is written under. */
    record TextName(UnitId unit, Period period, String key) implements Phrase {}

    /** What a unit was called the day before. */
    record NameBefore(UnitId unit, LocalDate day) implements Phrase {}

    /** "från 2023-01-01", "2023-01-01–2026-12-31". */
    static Phrase days(LocalDate from, @Nullable LocalDate to) {
        return to == null ? new Words("from", List.of(from)) : new Words("between", List.of(from, to));
    }
}
