package se.mandat.command.imports;

import java.util.List;
import se.mandat.kernel.FollowupCommand;
import se.mandat.kernel.FollowupCommand.ApproveCorrection;
import se.mandat.kernel.FollowupCommand.ApproveFollowup;
import se.mandat.kernel.FollowupCommand.CorrectOutcome;
import se.mandat.kernel.FollowupCommand.DeclineCorrection;
import se.mandat.kernel.FollowupCommand.GiveForecast;
import se.mandat.kernel.FollowupCommand.OpenFollowup;
import se.mandat.kernel.FollowupCommand.ReportOutcome;
import se.mandat.kernel.FollowupCommand.ReturnFollowup;
import se.mandat.kernel.FollowupCommand.ReviseOutcome;
import se.mandat.kernel.FollowupCommand.SubmitFollowup;
import se.mandat.kernel.Measurement;
import se.mandat.kernel.Missing;
import se.mandat.kernel.Period;
import se.mandat.kernel.Rejected;
import se.mandat.kernel.followups.FollowupId;
import se.mandat.kernel.indicators.IndicatorId;
import se.mandat.kernel.organisation.UnitId;

/** Reads {@code followups.csv} and {@code outcomes.csv}. */
final class FollowupRows {
    static final List<String> FOLLOWUP_COLUMNS = List.of("op", "unit", "period", "reason");
    static final List<String> OUTCOME_COLUMNS = List.of(
            "op",
            "unit",
            "period",
            "indicator",
            "about",
            "value",
            "of_total",
            "missing",
            "comment",
            "reason",
            "published");

    private FollowupRows() {}

    private enum Op {
        OPEN,
        SUBMIT,
        RETURN,
        APPROVE
    }

    private enum OutcomeOp {
        REPORT,
        FORECAST,
        CORRECT,
        REVISE,
        APPROVE_CORRECTION,
        DECLINE_CORRECTION
    }

    static FollowupId id(Row row) {
        return FollowupId.of(row.as("unit", UnitId::new), row.as("period", Period::new));
    }

    static FollowupCommand followup(Row row) {
        Op op = row.as("op", Row.word(Op.class));
        FollowupId followup = id(row);
        return switch (op) {
            case OPEN -> new OpenFollowup(followup);
            case SUBMIT -> new SubmitFollowup(followup);
            case RETURN -> new ReturnFollowup(followup, row.text("reason"));
            case APPROVE -> new ApproveFollowup(followup);
        };
    }

    static FollowupCommand outcome(Row row) {
        OutcomeOp op = row.as("op", Row.word(OutcomeOp.class));
        FollowupId followup = id(row);
        IndicatorId indicator = row.as("indicator", IndicatorId::new);
        Period about = row.as("about", Period::new);
        return switch (op) {
            case REPORT -> new ReportOutcome(followup, indicator, about, measurement(row), row.optional("comment"));
            case FORECAST ->
                new GiveForecast(
                        followup,
                        indicator,
                        about,
                        row.as("value", Row::number),
                        row.optionally("of_total", Row::number),
                        row.optional("comment"));
            case CORRECT -> new CorrectOutcome(followup, indicator, about, measurement(row), row.text("reason"));
            case REVISE ->
                new ReviseOutcome(
                        followup,
                        indicator,
                        about,
                        measurement(row),
                        row.as("published", Row::date),
                        row.text("reason"));
            case APPROVE_CORRECTION -> new ApproveCorrection(followup, indicator, about);
            case DECLINE_CORRECTION -> new DeclineCorrection(followup, indicator, about, row.text("reason"));
        };
    }

    private static Measurement measurement(Row row) {
        try {
            return new Measurement(
                    row.optionally("value", Row::number),
                    row.optionally("of_total", Row::number),
                    row.optionally("missing", Row.word(Missing.class)));
        } catch (Rejected rejected) {
            throw "number".equals(rejected.field()) ? rejected.at("value") : rejected;
        }
    }
}
