package se.mandat.command.followups;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import se.mandat.command.followups.Figures.Figure;
import se.mandat.command.world.Entered;
import se.mandat.command.world.Judgement;
import se.mandat.kernel.FollowupEvent;
import se.mandat.kernel.FollowupEvent.ForecastGiven;
import se.mandat.kernel.FollowupEvent.GoalJudged;
import se.mandat.kernel.FollowupEvent.JudgementConfirmed;
import se.mandat.kernel.FollowupEvent.OutcomeCorrected;
import se.mandat.kernel.FollowupEvent.OutcomeReported;
import se.mandat.kernel.FollowupEvent.QualityJudged;
import se.mandat.kernel.Municipality;
import se.mandat.kernel.Period;
import se.mandat.kernel.Stream;
import se.mandat.kernel.followups.FollowupId;
import se.mandat.kernel.followups.Section;
import se.mandat.kernel.indicators.IndicatorId;
import se.mandat.platform.ledger.Streams;

/** What others may ask of follow-ups. */
public record Followups(Streams streams, Municipality municipality) {
    /** What was judged of a goal or a quality, about whatever times. */
    public List<Judgement> judgements(FollowupId id, Section section) {
        return followup(id).judgements().entrySet().stream()
                .filter(entry -> entry.getKey().section().equals(section))
                .flatMap(entry -> judgement(entry.getValue()).stream())
                .toList();
    }

    /** Who entered its figures as they stand. */
    public List<Entered> entered(FollowupId id) {
        Map<List<Object>, Entered> last = new LinkedHashMap<>();
        streams.told(stream(id), FollowupEvent.class).stream()
                .flatMap(told -> entered(told.event(), told.act().actor().id()).stream())
                .forEach(entered ->
                        last.put(List.of(entered.indicator(), entered.about(), entered.forecast()), entered));
        return List.copyOf(last.values());
    }

    static Optional<Entered> entered(FollowupEvent event, String actor) {
        if (event instanceof ForecastGiven e) {
            return Optional.of(new Entered(e.indicator(), e.about(), true, actor));
        }
        if (event instanceof OutcomeReported e) {
            return Optional.of(new Entered(e.indicator(), e.about(), false, actor));
        }
        return event instanceof OutcomeCorrected e
                ? Optional.of(
                        new Entered(e.indicator(), e.about(), false, Objects.requireNonNullElse(e.proposedBy(), actor)))
                : Optional.empty();
    }

    /** Whether it says what an outcome was, or that there is none. */
    public boolean reported(FollowupId id, IndicatorId indicator, Period about) {
        return followup(id).figures().outcomes().containsKey(new Figure(indicator, about));
    }

    private Followup followup(FollowupId id) {
        return streams.fold(stream(id), FollowupEvent.class, Followup.NONE, Followup::evolve);
    }

    private String stream(FollowupId id) {
        return new Stream("followup", id.unit() + ":" + id.period()).in(municipality);
    }

    private static Optional<Judgement> judgement(FollowupEvent event) {
        if (event instanceof GoalJudged e) {
            return Optional.of(new Judgement(e.about(), e.grade(), e.ground(), e.expected(), e.followup()));
        }
        if (event instanceof QualityJudged e) {
            return Optional.of(new Judgement(e.about(), e.grade(), e.ground(), false, e.followup()));
        }
        return event instanceof JudgementConfirmed e
                ? Optional.of(new Judgement(e.about(), e.grade(), e.ground(), e.expected(), e.earlier()))
                : Optional.empty();
    }
}
