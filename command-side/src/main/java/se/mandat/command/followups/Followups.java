package se.mandat.command.followups;

import java.util.List;
import java.util.Optional;
import se.mandat.command.world.Judgement;
import se.mandat.kernel.FollowupEvent;
import se.mandat.kernel.FollowupEvent.GoalJudged;
import se.mandat.kernel.FollowupEvent.JudgementConfirmed;
import se.mandat.kernel.FollowupEvent.QualityJudged;
import se.mandat.kernel.Municipality;
import se.mandat.kernel.Stream;
import se.mandat.kernel.followups.FollowupId;
import se.mandat.kernel.followups.Section;
import se.mandat.platform.ledger.Streams;

/** What others may ask of follow-ups. */
public record Followups(Streams streams, Municipality municipality) {
    /** What was judged of a goal or a quality, about whatever times. */
    public List<Judgement> judgements(FollowupId id, Section section) {
        String stream = new Stream("followup", id.unit() + ":" + id.period()).in(municipality);
        Followup followup = streams.fold(stream, FollowupEvent.class, Followup.NONE, Followup::evolve);
        return followup.judgements().entrySet().stream()
                .filter(entry -> entry.getKey().section().equals(section))
                .flatMap(entry -> judgement(entry.getValue()).stream())
                .toList();
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
