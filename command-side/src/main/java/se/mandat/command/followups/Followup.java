package se.mandat.command.followups;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.mandat.command.world.World;
import se.mandat.kernel.Act;
import se.mandat.kernel.FollowupCommand;
import se.mandat.kernel.FollowupEvent;
import se.mandat.kernel.FollowupEvent.*;
import se.mandat.kernel.Measurement;
import se.mandat.kernel.Period;
import se.mandat.kernel.goals.GoalId;
import se.mandat.kernel.indicators.IndicatorId;

/** One unit's follow-up of one reporting period, as its own rules see it. */
record Followup(
        Stage stage,
        @Nullable String submittedBy,
        Map<Figure, Measurement> outcomes,
        Map<Figure, CorrectionProposed> corrections,
        Map<Figure, ForecastGiven> forecasts,
        Map<Judged, FollowupEvent> judgements) {
    static final Followup NONE = new Followup(Stage.NOT_OPEN, null, Map.of(), Map.of(), Map.of(), Map.of());

    enum Stage {
        NOT_OPEN,
        OPEN,
        SUBMITTED,
        RETURNED,
        APPROVED
    }

    /** Which figure: of what, about when. */
    record Figure(IndicatorId indicator, Period about) {}

    /** What is judged: a goal, a quality factor or a group, about when. */
    record Judged(Object subject, Period about) {}

    /** How well a goal is covered, as something judged beside the goal itself. */
    record Covered(GoalId goal) {}

    /** What is allowed now. */
    static List<FollowupEvent> decide(Followup followup, FollowupCommand command, Act act, World world) {
        return new FollowingUp(followup, act, world).decide(command);
    }

    /** What is true after. */
    static Followup evolve(Followup was, FollowupEvent event) {
        return switch (event) {
            case FollowupOpened _ -> was.at(Stage.OPEN, null);
            case OutcomeReported e -> was.known(new Figure(e.indicator(), e.about()), e.outcome());
            case OutcomeCorrected e -> was.known(new Figure(e.indicator(), e.about()), e.outcome());
            case OutcomeRevised e -> was.known(new Figure(e.indicator(), e.about()), e.outcome());
            case CorrectionProposed e -> was.proposed(new Figure(e.indicator(), e.about()), e);
            case CorrectionDeclined e -> was.proposed(new Figure(e.indicator(), e.about()), null);
            case ForecastGiven e -> was.forecast(new Figure(e.indicator(), e.about()), e);
            case GoalJudged e -> was.judged(e.goal(), e.about(), e);
            case CoverageJudged e -> was.judged(new Covered(e.goal()), e.about(), e);
            case QualityJudged e -> was.judged(String.valueOf(e.factor()), e.about(), e);
            case GroupJudged e -> was.judged(e.group(), e.about(), e);
            case FollowupSubmitted e -> was.at(Stage.SUBMITTED, e.submittedBy());
            case FollowupReturned _ -> was.at(Stage.RETURNED, null);
            case FollowupApproved _ -> was.at(Stage.APPROVED, was.submittedBy);
        };
    }

    /** Whether this judgement stands already, word for word. */
    boolean says(Object subject, Period about, FollowupEvent judgement) {
        return judgement.equals(judgements.get(new Judged(subject, about)));
    }

    private Followup at(Stage next, @Nullable String by) {
        return new Followup(next, by, outcomes, corrections, forecasts, judgements);
    }

    private Followup known(Figure figure, Measurement outcome) {
        Map<Figure, CorrectionProposed> waiting = new HashMap<>(corrections);
        waiting.remove(figure);
        return new Followup(stage, submittedBy, plus(outcomes, figure, outcome), waiting, forecasts, judgements);
    }

    private Followup proposed(Figure figure, @Nullable CorrectionProposed proposal) {
        Map<Figure, CorrectionProposed> waiting = new HashMap<>(corrections);
        if (proposal == null) {
            waiting.remove(figure);
        } else {
            waiting.put(figure, proposal);
        }
        return new Followup(stage, submittedBy, outcomes, waiting, forecasts, judgements);
    }

    private Followup forecast(Figure figure, ForecastGiven forecast) {
        return new Followup(stage, submittedBy, outcomes, corrections, plus(forecasts, figure, forecast), judgements);
    }

    private Followup judged(Object subject, Period about, FollowupEvent judgement) {
        Map<Judged, FollowupEvent> after = plus(judgements, new Judged(subject, about), judgement);
        return new Followup(stage, submittedBy, outcomes, corrections, forecasts, after);
    }

    private static <K, V> Map<K, V> plus(Map<K, V> map, K key, V value) {
        Map<K, V> after = new HashMap<>(map);
        after.put(key, value);
        return after;
    }
}
