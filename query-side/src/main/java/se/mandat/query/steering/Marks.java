package se.mandat.query.steering;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.mandat.kernel.followups.Grade;
import se.mandat.kernel.goals.GoalId;
import se.mandat.kernel.steering.Scale;
import se.mandat.kernel.steering.ScaleGrade;
import se.mandat.query.At;
import se.mandat.query.followup.JudgementRow;
import se.mandat.query.ui.Texts;
import se.mandat.query.ui.Visit;

/** How judgements are shown, by the scale each was made on. */
public record Marks(At at, Texts texts) {
    public Marks(Visit visit) {
        this(visit.at(), visit.texts());
    }

    /** How a judgement is shown; nothing where it gives no grade. */
    public @Nullable Mark of(JudgementRow row) {
        return row.grade() == null ? null : of(row.grade(), new ModelsAt(at).scale(row));
    }

    /** How a grade of a goal is shown. */
    public Mark of(@Nullable GoalId goal, Grade grade) {
        return of(grade, goal == null ? Optional.empty() : new ModelsAt(at).scale(goal));
    }

    /** How a grade is shown on a scale. */
    public Mark of(Grade grade, Optional<Scale> scale) {
        return scale.flatMap(known -> known.grade(grade))
                .map(known -> Mark.of(known, texts))
                .orElseGet(() -> Mark.of(grade, texts));
    }

    /** The word of a judgement that gives a grade. */
    public String word(JudgementRow row) {
        return Objects.requireNonNull(of(row)).word();
    }

    /** What can be chosen on a scale: its grades, best first, and those that stand beside every scale. */
    public static List<Grade> choices(Optional<Scale> scale) {
        List<Grade> own = scale.map(
                        known -> known.grades().stream().map(ScaleGrade::grade).toList())
                .orElse(Grade.USUAL);
        return Stream.concat(own.stream(), Grade.RESERVED.stream()).toList();
    }
}
