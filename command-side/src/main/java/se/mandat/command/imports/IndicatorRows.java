package se.mandat.command.imports;

import java.util.List;
import se.mandat.kernel.IndicatorCommand;
import se.mandat.kernel.IndicatorCommand.DecideLevel;
import se.mandat.kernel.IndicatorCommand.DefineIndicator;
import se.mandat.kernel.IndicatorCommand.EndIndicator;
import se.mandat.kernel.IndicatorCommand.RedefineIndicator;
import se.mandat.kernel.Period;
import se.mandat.kernel.goals.Comparison;
import se.mandat.kernel.indicators.Definition;
import se.mandat.kernel.indicators.Direction;
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
            "reason");
    static final List<String> LEVEL_COLUMNS = List.of("indicator", "unit", "period", "value", "comparison");

    private IndicatorRows() {}

    private enum Op {
        DEFINE,
        REDEFINE,
        END
    }

    static IndicatorCommand indicator(Row row) {
        Op op = row.as("op", Row.word(Op.class));
        IndicatorId indicator = row.as("indicator", IndicatorId::new);
        return switch (op) {
            case DEFINE -> new DefineIndicator(indicator, definition(row));
            case REDEFINE ->
                new RedefineIndicator(indicator, definition(row), row.as("from", Row::date), row.text("reason"));
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
                row.optional("description"));
    }
}
