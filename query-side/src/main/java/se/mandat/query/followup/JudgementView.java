package se.mandat.query.followup;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.mandat.kernel.Event;
import se.mandat.kernel.FollowupEvent.GoalJudged;
import se.mandat.kernel.FollowupEvent.GroupJudged;
import se.mandat.kernel.FollowupEvent.JudgementConfirmed;
import se.mandat.kernel.FollowupEvent.QualityJudged;
import se.mandat.kernel.Recorded;
import se.mandat.kernel.followups.SectionKind;
import se.mandat.query.followup.JudgementRow.Kind;
import se.mandat.query.view.View;

/** Judgements, keyed by follow-up, what is judged and what it is about. */
public final class JudgementView implements View<JudgementRow> {
    @Override
    public String name() {
        return "judgement";
    }

    @Override
    public Class<JudgementRow> row() {
        return JudgementRow.class;
    }

    @Override
    public Set<Class<? extends Event>> events() {
        return Set.of(GoalJudged.class, QualityJudged.class, JudgementConfirmed.class, GroupJudged.class);
    }

    @Override
    public List<String> keys(Recorded recorded) {
        JudgementRow row = fold(null, "", recorded);
        return row == null
                ? List.of()
                : List.of(String.join(
                        "/",
                        row.unit().value(),
                        row.reporting().value(),
                        row.kind().name(),
                        row.subject(),
                        row.about().value()));
    }

    @Override
    public @Nullable JudgementRow fold(@Nullable JudgementRow row, String key, Recorded recorded) {
        if (recorded.event() instanceof GoalJudged e) {
            return new JudgementRow(
                    e.followup().unit(),
                    e.followup().period(),
                    Kind.GOAL,
                    e.goal().value(),
                    null,
                    e.about(),
                    e.about().to(),
                    e.grade(),
                    null,
                    null,
                    List.of(),
                    e.expected(),
                    e.ground(),
                    e.motivation(),
                    null);
        }
        if (recorded.event() instanceof QualityJudged e) {
            return new JudgementRow(
                    e.followup().unit(),
                    e.followup().period(),
                    Kind.QUALITY,
                    e.factor() == null ? "" : e.factor(),
                    e.factor(),
                    e.about(),
                    e.about().to(),
                    e.grade(),
                    null,
                    null,
                    List.of(),
                    false,
                    e.ground(),
                    null,
                    null);
        }
        if (recorded.event() instanceof JudgementConfirmed e) {
            return confirmed(e);
        }
        return recorded.event() instanceof GroupJudged e ? group(e) : row;
    }

    private static JudgementRow group(GroupJudged e) {
        return new JudgementRow(
                e.followup().unit(),
                e.followup().period(),
                Kind.GROUP,
                e.group().value(),
                e.title(),
                e.about(),
                e.about().to(),
                e.grade(),
                e.met(),
                e.of(),
                e.metGoals(),
                e.expected(),
                e.ground(),
                null,
                null);
    }

    private static JudgementRow confirmed(JudgementConfirmed e) {
        boolean quality = e.kind() == SectionKind.QUALITY;
        return new JudgementRow(
                e.followup().unit(),
                e.followup().period(),
                quality ? Kind.QUALITY : Kind.GOAL,
                e.subject(),
                quality && !e.subject().isEmpty() ? e.subject() : null,
                e.about(),
                e.about().to(),
                e.grade(),
                null,
                null,
                List.of(),
                e.expected(),
                e.ground(),
                null,
                e.earlier());
    }
}
