package se.mandat.query.followup;

import java.util.List;
import java.util.stream.Stream;
import se.mandat.kernel.Period;
import se.mandat.kernel.organisation.UnitId;
import se.mandat.query.followup.ReportWords.Asked;
import se.mandat.query.steering.Mark;
import se.mandat.query.ui.Names;
import se.mandat.query.ui.Texts;
import se.mandat.query.ui.Visit;

/**
 * Something a report does not say yet.
 *
 * @param page     where it is said, below the municipality
 * @param required whether the report cannot be handed in without it
 */
public record Left(String what, String page, boolean required) {
    /** What a report that is written does not say: what is required first. */
    public static List<Left> of(Visit visit, UnitId unit, Period reporting) {
        FollowupContent report =
                new FollowupReading(visit, unit, reporting, true, visit.asOf().day()).content();
        String at = "enheter/" + unit + "/uppfoljning/" + reporting + "/";
        Texts texts = visit.texts();
        Names names = report.names();
        Stream<Left> asked = report.words().asked().stream()
                .map(one -> new Left(
                        question(one, texts),
                        Visit.with(at + "text", "vad", one.key()),
                        one.text().required()));
        Stream<Left> figures = report.expected().stream()
                .map(indicator -> new Left(
                        texts.get("left.outcome", names.indicator(indicator)),
                        Visit.with(at + "utfall", "matt", indicator),
                        false));
        Stream<Left> goals = report.unjudged().stream()
                .map(goal -> new Left(
                        texts.get("left.judgement", names.goal(goal.goal())),
                        Visit.with(at + "bedom", "mal", goal.goal()),
                        false));
        return Stream.of(asked, figures, goals)
                .flatMap(left -> left)
                .sorted((one, other) -> Boolean.compare(other.required, one.required))
                .toList();
    }

    private static String question(Asked asked, Texts texts) {
        String question = Mark.in(asked.text().question(), texts);
        String subject = asked.subject();
        return subject == null ? question : subject + ": " + question;
    }
}
