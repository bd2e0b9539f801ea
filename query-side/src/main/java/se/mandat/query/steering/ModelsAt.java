package se.mandat.query.steering;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.mandat.kernel.followups.Grade;
import se.mandat.kernel.goals.GoalId;
import se.mandat.kernel.steering.GoalKind;
import se.mandat.kernel.steering.Scale;
import se.mandat.kernel.steering.ScaleGrade;
import se.mandat.query.At;
import se.mandat.query.followup.JudgementRow;
import se.mandat.query.goal.GoalRow;

/** The steering models known at a position. */
public record ModelsAt(At at) {
    /** Every version, the first one first. */
    public List<ModelRow> all() {
        return at.whole(at.views().models()).stream()
                .sorted(Comparator.comparingInt(ModelRow::version))
                .toList();
    }

    /** The version in force on a day. */
    public Optional<ModelRow> on(LocalDate day) {
        return all().stream().filter(row -> !row.firstDay().isAfter(day)).reduce((_, later) -> later);
    }

    /** A version by its number; nothing where a thing has none. */
    public Optional<ModelRow> version(@Nullable Integer version) {
        return version == null ? Optional.empty() : at.one(at.views().models(), version.toString());
    }

    /** What a goal is, by the model it was set under. */
    public Optional<GoalKind> kind(GoalRow goal) {
        return version(goal.model()).flatMap(row -> row.model().kind(goal.kind()));
    }

    /** Whether a goal is judged at all. */
    public boolean isJudged(GoalRow goal) {
        return kind(goal).map(kind -> kind.scale() != null).orElse(true);
    }

    /** The scale a goal is judged by; nothing where its model says none. */
    public Optional<Scale> scale(GoalRow goal) {
        return version(goal.model()).flatMap(row -> row.model().scaleOf(goal.kind()));
    }

    /** The scale a goal is judged by; nothing where its model says none. */
    public Optional<Scale> scale(GoalId goal) {
        return at.goal(goal).flatMap(this::scale);
    }

    /** The scale a judgement was made on; nothing where no model says which. */
    public Optional<Scale> scale(JudgementRow row) {
        return switch (row.kind()) {
            case GOAL -> scale(new GoalId(row.subject()));
            case QUALITY -> qualityScale(row.about().to());
            case GROUP -> Optional.empty();
        };
    }

    /** The same, when the goals that were judged have been looked up, all at once. */
    public ModelsAt recalling(Collection<JudgementRow> judged) {
        var _ = at.these(
                at.views().goals(),
                judged.stream()
                        .filter(row -> row.kind() == JudgementRow.Kind.GOAL)
                        .map(JudgementRow::subject)
                        .distinct()
                        .toList());
        return this;
    }

    /** The grades a judgement was made among, best first. */
    public List<Grade> grades(JudgementRow row) {
        return grades(scale(row));
    }

    /** The grades of a kind of goal in a version of the model, best first. */
    public List<Grade> grades(@Nullable Integer version, String kind) {
        return grades(version(version).flatMap(row -> row.model().scaleOf(kind)));
    }

    private static List<Grade> grades(Optional<Scale> scale) {
        return scale.map(known -> known.grades().stream().map(ScaleGrade::grade).toList())
                .orElse(Grade.USUAL);
    }

    /** The scale qualities are judged by on a day. */
    public Optional<Scale> qualityScale(LocalDate day) {
        return on(day).flatMap(row -> row.model().qualityScale());
    }
}
