package se.mandat.command.spec;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.mandat.kernel.PeriodKind;
import se.mandat.kernel.followups.Grade;
import se.mandat.kernel.organisation.UnitType;
import se.mandat.kernel.steering.Colour;
import se.mandat.kernel.steering.GoalKind;
import se.mandat.kernel.steering.Label;
import se.mandat.kernel.steering.Rhythm;
import se.mandat.kernel.steering.Scale;
import se.mandat.kernel.steering.ScaleGrade;
import se.mandat.kernel.steering.Shape;
import se.mandat.kernel.steering.SteeringModel;

/** Steering models the specifications share. */
public final class Steerings {
    public static final Grade NEARLY = new Grade("NEARLY");

    /** Three grades, one of which is no usual one. */
    public static final Scale SCALE =
            scale("goal", grade("FULLY", "Helt"), grade("NEARLY", "Nästan"), grade("NOT", "Inte"));

    /** Three levels: each contributes to the one above, and committees have the lowest. */
    public static final SteeringModel THREE_LEVELS = model(
            List.of(
                    kind("inriktningsmål", List.of(), true, null),
                    kind("verksamhetsmål", List.of("inriktningsmål"), false, "goal"),
                    kind("nämndmål", List.of("verksamhetsmål"), false, "goal", UnitType.COMMITTEE)),
            List.of(SCALE));

    private Steerings() {}

    /** A model of these kinds and scales. */
    public static SteeringModel model(List<GoalKind> kinds, List<Scale> scales) {
        return new SteeringModel(
                label("Modellen"),
                kinds,
                scales,
                List.of(new Rhythm(PeriodKind.YEAR, label("Årsredovisning"))),
                List.of(),
                null);
    }

    public static GoalKind kind(
            String key, List<String> under, boolean underArea, @Nullable String scale, UnitType... owners) {
        return new GoalKind(key, label(key), label(key), under, underArea, scale, List.of(owners));
    }

    public static Scale scale(String key, ScaleGrade... grades) {
        return new Scale(key, label(key), List.of(grades));
    }

    public static ScaleGrade grade(String grade, String word) {
        return new ScaleGrade(new Grade(grade), label(word), Shape.DISC, Colour.GREEN);
    }

    private static Label label(String word) {
        return new Label(word, word);
    }
}
