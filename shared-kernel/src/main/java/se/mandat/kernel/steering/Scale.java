package se.mandat.kernel.steering;

import java.util.List;
import java.util.Optional;
import se.mandat.kernel.Text;
import se.mandat.kernel.followups.Grade;

/**
 * How something is judged. Beside its own grades there are always {@link Grade#NOT_MEASURED} and
 * {@link Grade#CANNOT_BE_JUDGED} (domain rule 6).
 *
 * @param grades best first
 */
public record Scale(String key, Label name, List<ScaleGrade> grades) {
    /** The scale qualities are judged by, where a model has one of this key. */
    public static final String QUALITY = "quality";

    public static final int FEWEST = 2;
    public static final int MOST = 6;

    public Scale {
        key = Text.slug(key);
        grades = List.copyOf(grades);
    }

    /** Whether something can be judged so by this scale. */
    public boolean holds(Grade grade) {
        return grade.isReserved() || grade(grade).isPresent();
    }

    /** How a grade is shown. */
    public Optional<ScaleGrade> grade(Grade grade) {
        return grades.stream().filter(one -> one.grade().equals(grade)).findFirst();
    }

    /** The grades in words a refusal can name. */
    public List<String> words() {
        return grades.stream().map(one -> one.word().sv()).toList();
    }
}
