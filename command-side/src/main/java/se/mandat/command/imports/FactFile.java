package se.mandat.command.imports;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import se.mandat.kernel.Command;

/** The files whose rows are facts: one row, one command. */
enum FactFile {
    UNITS,
    MANDATES,
    AREAS,
    MODELS,
    INDICATORS,
    GOALS,
    TARGETS,
    LEVELS,
    PERIODS,
    FOLLOWUPS,
    OUTCOMES,
    JUDGEMENTS;

    String file() {
        return name().toLowerCase(Locale.ROOT) + ".csv";
    }

    List<String> columns() {
        return Stream.concat(Fact.COLUMNS.stream(), ownColumns().stream()).toList();
    }

    private List<String> ownColumns() {
        return switch (this) {
            case UNITS -> UnitRows.COLUMNS;
            case MANDATES -> MandateRows.MANDATE_COLUMNS;
            case AREAS -> MandateRows.AREA_COLUMNS;
            case MODELS -> ModelRows.COLUMNS;
            case INDICATORS -> IndicatorRows.INDICATOR_COLUMNS;
            case GOALS -> GoalRows.GOAL_COLUMNS;
            case TARGETS -> GoalRows.TARGET_COLUMNS;
            case LEVELS -> IndicatorRows.LEVEL_COLUMNS;
            case PERIODS -> PeriodRows.COLUMNS;
            case FOLLOWUPS -> FollowupRows.FOLLOWUP_COLUMNS;
            case OUTCOMES -> FollowupRows.OUTCOME_COLUMNS;
            case JUDGEMENTS -> JudgementRows.COLUMNS;
        };
    }

    /** What the row wants to happen. */
    Command command(Row row) {
        return switch (this) {
            case UNITS -> UnitRows.command(row);
            case MANDATES -> MandateRows.mandate(row);
            case AREAS -> MandateRows.area(row);
            case MODELS -> ModelRows.command(row);
            case INDICATORS -> IndicatorRows.indicator(row);
            case GOALS -> GoalRows.goal(row);
            case TARGETS -> GoalRows.target(row);
            case LEVELS -> IndicatorRows.level(row);
            case PERIODS -> PeriodRows.command(row);
            case FOLLOWUPS -> FollowupRows.followup(row);
            case OUTCOMES -> FollowupRows.outcome(row);
            case JUDGEMENTS -> JudgementRows.command(row);
        };
    }
}
