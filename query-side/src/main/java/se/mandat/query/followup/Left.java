package se.mandat.query.followup;

import java.util.List;
import java.util.stream.Stream;
import se.mandat.kernel.Period;
import se.mandat.kernel.organisation.UnitId;
import se.mandat.kernel.plans.FrozenGoal;
import se.mandat.query.followup.ReportWords.Asked;
import se.mandat.query.missions.MissionsAt;
import se.mandat.query.steering.Mark;
import se.mandat.query.steering.ModelsAt;
import se.mandat.query.ui.Names;
import se.mandat.query.ui.Texts;
import se.mandat.query.ui.Visit;

/**
 * Something a report does not say yet.
 *
 * @param kind     what sort of thing it is
 * @param page     where it is said, below the municipality
 * @param required whether the report cannot be handed in without it
 */
public record Left(Kind kind, String what, String page, boolean required) {
    /** What sort of thing, in the order they are said: what is known before what is thought of it. */
    public enum Kind {
        OUTCOME("ut"),
        FORECAST("ut"),
        QUALITY("be"),
        GOAL("be"),
        TEXT("te");

        private final String place;

        Kind(String place) {
            this.place = place;
        }

        /** Where on the report's page it stands. */
        public String place() {
            return place;
        }
    }

    /** The kinds there are, in order. */
    public static List<Kind> kinds(List<Left> left) {
        return left.stream().map(Left::kind).distinct().toList();
    }

    /** How many there are of a kind. */
    public static long of(Kind kind, List<Left> left) {
        return left.stream().filter(one -> one.kind == kind).count();
    }

    /** What a report that is written does not say, in the order it is best said. */
    public static List<Left> of(Visit visit, UnitId unit, Period reporting) {
        return of(new FollowupReading(visit, unit, reporting, true, visit.asOf().day()).content());
    }

    static List<Left> of(FollowupContent report) {
        String at = "enheter/" + report.unitId() + "/uppfoljning/" + report.reporting() + "/";
        Texts texts = report.visit().texts();
        Names names = report.names();
        Owed owed = Owed.of(report);
        Stream<Left> figures = Stream.concat(owed.figures().stream(), report.expected().stream())
                .distinct()
                .map(indicator -> new Left(
                        Kind.OUTCOME,
                        texts.get("left.outcome", names.indicator(indicator)),
                        Visit.with(at + "utfall", "matt", indicator),
                        owed.figures().contains(indicator)));
        Stream<Left> forecasts = owed.forecasts().stream()
                .map(goal -> new Left(
                        Kind.FORECAST,
                        texts.get("left.forecast", goal.title()),
                        forecast(at, goal, report.reporting()),
                        true));
        Stream<Left> goals = report.unjudged().stream()
                .map(goal -> new Left(
                        Kind.GOAL,
                        texts.get("left.judgement", names.goal(goal.goal())),
                        Visit.with(at + "bedom", "mal", goal.goal()),
                        false));
        Stream<Left> asked = report.words().asked().stream()
                .map(one -> new Left(
                        Kind.TEXT,
                        question(one, texts),
                        Visit.with(at + "text", "vad", one.key()),
                        one.text().required()));
        return Stream.of(figures, forecasts, qualities(report, at), goals, asked)
                .flatMap(left -> left)
                .toList();
    }

    /** A figure where the goal has one to foresee; else how it is expected to end the year. */
    private static String forecast(String at, FrozenGoal goal, Period reporting) {
        Period year = Period.year(reporting.year());
        return goal.targets().stream()
                .findFirst()
                .map(target -> Visit.with(at + "prognos", "matt", target.indicator()))
                .orElseGet(() -> Visit.with(Visit.with(at + "bedom", "mal", goal.goal()), "avser", year));
    }

    /** The factors in force; of a unit without factors its quality as a whole, where the model has grades for it. */
    private static Stream<Left> qualities(FollowupContent report, String at) {
        Texts texts = report.visit().texts();
        MissionsAt missions = new MissionsAt(report.visit().at());
        String judge = Visit.with(at + "bedom", "vad", "kvalitet");
        boolean hasFactors = missions.factors(report.unitId()).stream()
                .anyMatch(factor -> factor.isInForceOn(report.reporting().to()));
        boolean asked = hasFactors
                || report.judgements().stream().anyMatch(one -> one.row().kind() == JudgementRow.Kind.QUALITY)
                || new ModelsAt(report.visit().at())
                        .qualityScale(report.reporting().to())
                        .isEmpty();
        Stream<Left> whole =
                asked ? Stream.empty() : Stream.of(new Left(Kind.QUALITY, texts.get("left.quality"), judge, false));
        Stream<Left> factors = missions.due(report.unitId(), report.reporting()).stream()
                .map(factor -> new Left(
                        Kind.QUALITY,
                        texts.get("left.judgement", factor.title()),
                        Visit.with(judge, "faktor", factor.factor()),
                        false));
        return Stream.concat(whole, factors);
    }

    private static String question(Asked asked, Texts texts) {
        String question = Mark.in(asked.text().question(), texts);
        String subject = asked.subject();
        return subject == null ? question : subject + ": " + question;
    }
}
