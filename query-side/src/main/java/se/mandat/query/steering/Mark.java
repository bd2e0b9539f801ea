package se.mandat.query.steering;

import se.mandat.kernel.followups.Grade;
import se.mandat.kernel.steering.Colour;
import se.mandat.kernel.steering.Label;
import se.mandat.kernel.steering.ScaleGrade;
import se.mandat.query.ui.Texts;

/**
 * A grade as a page shows it.
 *
 * @param shape one of the shapes of {@code part/status.jte}
 * @param css   the class that gives it its colour
 */
public record Mark(String word, String shape, String css) {
    private static final String UNKNOWN = "QUESTION";

    /** A grade of a scale in the language of the page. */
    public static Mark of(ScaleGrade grade, Texts texts) {
        return new Mark(in(grade.word(), texts), grade.shape().name(), css(grade.colour()));
    }

    /** A grade no scale of a model speaks of. */
    public static Mark of(Grade grade, Texts texts) {
        return switch (grade.value()) {
            case "FULLY" -> new Mark(texts.word(grade), "DISC", css(Colour.GREEN));
            case "PARTLY" -> new Mark(texts.word(grade), "HALF", css(Colour.AMBER));
            case "NOT" -> new Mark(texts.word(grade), "RING", css(Colour.RED));
            case "NOT_MEASURED" -> new Mark(texts.word(grade), "DASH", css(Colour.GREY));
            default -> new Mark(texts.word(grade), UNKNOWN, css(Colour.VIOLET));
        };
    }

    /** A label in the language of the page. */
    public static String in(Label label, Texts texts) {
        return texts.language().equals("sv") ? label.sv() : label.en();
    }

    private static String css(Colour colour) {
        return switch (colour) {
            case GREEN -> "st-ok";
            case BLUE -> "st-info";
            case AMBER -> "st-part";
            case RED -> "st-no";
            case VIOLET -> "st-unk";
            case GREY -> "st-none";
        };
    }
}
