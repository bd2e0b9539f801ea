package se.mandat.command.imports;

import java.util.List;
import java.util.Locale;
import se.mandat.kernel.FollowupCommand;
import se.mandat.kernel.FollowupCommand.JudgeGoal;
import se.mandat.kernel.FollowupCommand.JudgeGroup;
import se.mandat.kernel.FollowupCommand.JudgeQuality;
import se.mandat.kernel.Period;
import se.mandat.kernel.followups.FollowupId;
import se.mandat.kernel.followups.Grade;
import se.mandat.kernel.followups.GroupId;
import se.mandat.kernel.goals.GoalId;

/** Reads {@code judgements.csv}. */
final class JudgementRows {
    static final List<String> COLUMNS = List.of(
            "op",
            "unit",
            "period",
            "goal",
            "factor",
            "group",
            "title",
            "about",
            "grade",
            "met",
            "of",
            "met_goals",
            "expected",
            "ground");

    private JudgementRows() {}

    private enum Op {
        GOAL,
        QUALITY,
        GROUP
    }

    static FollowupCommand command(Row row) {
        Op op = row.as("op", Row.word(Op.class));
        FollowupId followup = FollowupRows.id(row);
        Period about = row.as("about", Period::new);
        return switch (op) {
            case GOAL ->
                new JudgeGoal(
                        followup,
                        row.as("goal", GoalId::new),
                        about,
                        row.as("grade", JudgementRows::grade),
                        row.flag("expected"),
                        row.text("ground"));
            case QUALITY ->
                new JudgeQuality(
                        followup,
                        row.optional("factor"),
                        about,
                        row.as("grade", JudgementRows::grade),
                        row.text("ground"));
            case GROUP ->
                new JudgeGroup(
                        followup,
                        row.as("group", GroupId::new),
                        row.text("title"),
                        about,
                        row.optionally("grade", JudgementRows::grade),
                        row.optionally("met", Row::count),
                        row.optionally("of", Row::count),
                        row.list("met_goals", GoalId::new),
                        row.flag("expected"),
                        row.text("ground"));
        };
    }

    /** A grade is written in lower case, as constants are. */
    private static Grade grade(String word) {
        return new Grade(word.toUpperCase(Locale.ROOT));
    }
}
