package se.mandat.command.imports;

import java.util.List;
import se.mandat.kernel.IndicatorCommand;
import se.mandat.kernel.IndicatorCommand.DecideLevel;
import se.mandat.kernel.IndicatorCommand.DefineIndicator;
import se.mandat.kernel.IndicatorCommand.EndIndicator;
import se.mandat.kernel.IndicatorCommand.FollowIndicator;
import se.mandat.kernel.IndicatorCommand.RedefineIndicator;
import se.mandat.kernel.Measurement;
import se.mandat.kernel.Missing;
import se.mandat.kernel.Period;
import se.mandat.kernel.PeriodKind;
import se.mandat.kernel.Rejected;
import se.mandat.kernel.goals.Comparison;
import se.mandat.kernel.indicators.Aggregation;
import se.mandat.kernel.indicators.Baseline;
import se.mandat.kernel.indicators.Definition;
import se.mandat.kernel.indicators.Direction;
import se.mandat.kernel.indicators.Following;
import se.mandat.kernel.indicators.IndicatorId;
import se.mandat.kernel.indicators.IndicatorSource;
import se.mandat.kernel.organisation.UnitId;

/** Reads {@code indicators.csv} and {@code levels.csv}. */
final class IndicatorRows {
    static final List<String> INDICATOR_COLUMNS = List.of(
            "op",
            "indicator",
            "title",
            "unit_of_measure",
            "direction",
            "additive",
            "origin",
            "kolada_id",
            "description",
            "from",
            "last_day",
            "reason",
            "aggregation",
            "weight",
            "owner",
            "frequency",
            "baseline_period",
            "baseline",
            "baseline_missing",
            "followed_only",
            "fewest");
    static final List<String> LEVEL_COLUMNS = List.of("indicator", "unit", "period", "value", "comparison");

    private IndicatorRows() {}

    private enum Op {
        DEFINE,
        REDEFINE,
        FOLLOW,
        END
    }

    static IndicatorCommand indicator(Row row) {
        Op op = row.as("op", Row.word(Op.class));
        IndicatorId indicator = row.as("indicator", IndicatorId::new);
        return switch (op) {
            case DEFINE -> new DefineIndicator(indicator, definition(row));
            case REDEFINE ->
                new RedefineIndicator(indicator, definition(row), row.as("from", Row::date), row.text("reason"));
            case FOLLOW -> new FollowIndicator(indicator, following(row));
            case END -> new EndIndicator(indicator, row.as("last_day", Row::date), row.text("reason"));
        };
    }

    static IndicatorCommand level(Row row) {
        return new DecideLevel(
                row.as("indicator", IndicatorId::new),
                row.as("unit", UnitId::new),
                row.as("period", Period::new),
                row.as("value", Row::number),
                row.as("comparison", Row.word(Comparison.class)));
    }

    private static Definition definition(Row row) {
        return new Definition(
                row.text("title"),
                row.text("unit_of_measure"),
                row.as("direction", Row.word(Direction.class)),
                row.flag("additive"),
                row.as("origin", Row.word(IndicatorSource.class)),
                row.optional("kolada_id"),
                row.optional("description"),
                row.optionally("aggregation", Row.word(Aggregation.class)),
                row.optionally("weight", IndicatorId::new));
    }

    private static Following following(Row row) {
        Period since = row.optionally("baseline_period", Period::new);
        return new Following(
                row.optionally("owner", UnitId::new),
                row.optionally("frequency", Row.word(PeriodKind.class)),
                since == null ? null : new Baseline(since, stood(row)),
                row.flag("followed_only"),
                row.optionally("fewest", Row::count));
    }

    private static Measurement stood(Row row) {
        try {
            return new Measurement(
                    row.optionally("baseline", Row::number),
                    null,
                    row.optionally("baseline_missing", Row.word(Missing.class)));
        } catch (Rejected rejected) {
            throw "number".equals(rejected.field()) ? rejected.at("baseline") : rejected;
        }
    }
}
