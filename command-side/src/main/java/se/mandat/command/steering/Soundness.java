package se.mandat.command.steering;

import static se.mandat.command.world.Refuse.when;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import se.mandat.kernel.Rejected;
import se.mandat.kernel.steering.AskedText;
import se.mandat.kernel.steering.GoalKind;
import se.mandat.kernel.steering.Scale;
import se.mandat.kernel.steering.ScaleGrade;
import se.mandat.kernel.steering.SteeringModel;
import se.mandat.kernel.steering.SteeringRule;

/** Whether a model holds together. */
final class Soundness {
    private static final String KINDS = "kinds";
    private static final String SCALES = "scales";

    private Soundness() {}

    static void check(SteeringModel model) {
        when(model.kinds().isEmpty(), SteeringRule.NO_KINDS, KINDS, null);
        model.scales().forEach(Soundness::check);
        once(model.scales().stream().map(Scale::key), SteeringRule.SCALE_TWICE, SCALES);
        once(model.kinds().stream().map(GoalKind::key), SteeringRule.KIND_TWICE, KINDS);
        model.kinds().forEach(kind -> check(kind, model));
        model.kinds().forEach(kind -> leadsNotTo(kind, kind, model, new HashSet<>()));
        once(model.rhythms().stream().map(rhythm -> rhythm.kind().name()), SteeringRule.TWICE_IN_MODEL, "rhythms");
        once(model.texts().stream().map(AskedText::key), SteeringRule.TWICE_IN_MODEL, "texts");
        when(model.mostFields() != null && model.mostFields() < 1, SteeringRule.CAP_TOO_SMALL, "mostFields", null);
    }

    private static void check(GoalKind kind, SteeringModel model) {
        for (String above : kind.under()) {
            refuse(model.kind(above).isEmpty(), SteeringRule.KIND_UNDER_UNKNOWN, KINDS, kind.key(), above);
        }
        String scale = kind.scale();
        if (scale != null) {
            refuse(model.scale(scale).isEmpty(), SteeringRule.SCALE_UNKNOWN, KINDS, kind.key(), scale);
        }
    }

    /** Refuses where a kind is reached again from one above it; that it is directly under itself is allowed. */
    private static void leadsNotTo(GoalKind start, GoalKind kind, SteeringModel model, Set<String> seen) {
        for (String above : kind.under()) {
            boolean ring = above.equals(start.key()) && !kind.equals(start);
            refuse(ring, SteeringRule.KIND_CYCLE, KINDS, start.key(), kind.key());
            Optional<GoalKind> next = model.kind(above).filter(_ -> seen.add(above));
            next.ifPresent(up -> leadsNotTo(start, up, model, seen));
        }
    }

    private static void check(Scale scale) {
        List<ScaleGrade> grades = scale.grades();
        boolean size = grades.size() < Scale.FEWEST || grades.size() > Scale.MOST;
        refuse(size, SteeringRule.SCALE_SIZE, SCALES, scale.key(), Scale.FEWEST, Scale.MOST);
        for (ScaleGrade one : grades) {
            refuse(one.grade().isReserved(), SteeringRule.SCALE_RESERVED_GRADE, SCALES, scale.key(), one.grade());
        }
        once(grades.stream().map(one -> one.grade().value()), SteeringRule.GRADE_TWICE, SCALES);
        once(grades.stream().map(one -> one.word().sv()), SteeringRule.GRADE_TWICE, SCALES);
    }

    private static void once(Stream<String> keys, SteeringRule rule, String field) {
        Set<String> seen = new HashSet<>();
        keys.forEach(key -> refuse(!seen.add(key), rule, field, key));
    }

    private static void refuse(boolean condition, SteeringRule rule, String field, Object... facts) {
        if (condition) {
            throw new Rejected(rule, facts).at(field);
        }
    }
}
