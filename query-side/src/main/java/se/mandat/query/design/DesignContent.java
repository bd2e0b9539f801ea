package se.mandat.query.design;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import se.mandat.kernel.followups.Grade;
import se.mandat.kernel.goals.Comparison;
import se.mandat.kernel.steering.Shape;
import se.mandat.query.appearance.Accent;
import se.mandat.query.appearance.Tokens;
import se.mandat.query.compare.SlopeChart;
import se.mandat.query.forms.Field;
import se.mandat.query.forms.Mistakes;
import se.mandat.query.forms.Typed;
import se.mandat.query.goal.DecisionLine;
import se.mandat.query.heatmap.Judged;
import se.mandat.query.organisation.ThenAndNow;
import se.mandat.query.organisation.TwoDays;
import se.mandat.query.series.Series;
import se.mandat.query.steering.Mark;
import se.mandat.query.ui.Bullet;
import se.mandat.query.ui.Frame.Travel;
import se.mandat.query.ui.Spark;
import se.mandat.query.ui.Texts;
import se.mandat.query.ui.Visit;

/**
 * What the page of the design system shows.
 *
 * @param form  questions as forms ask them, one of them answered wrongly
 * @param then  a page turned back in time
 */
public record DesignContent(Texts texts, Form form, Visit then, Travel travel, Series result, Series inhabitants) {
    /** The parts of the page, in order: each the id of its heading, and what its texts begin with. */
    public static final List<String> PARTS = List.of("colours", "type", "controls", "marks", "words", "time", "charts");

    /** Questions, what was typed, and what is wrong with it. */
    public record Form(List<Field> fields, Typed typed, Mistakes mistakes) {}

    /** The accent of the product itself. */
    public Accent accent() {
        return Accent.of(Tokens.LIGHT.colour("brand"));
    }

    /** The stylesheet's names that begin with a word and have a length: {@code --s1}, {@code --t-m}. */
    public List<String> lengths(String beginning) {
        return Tokens.LIGHT.values().keySet().stream()
                .filter(name -> name.matches(beginning))
                .toList();
    }

    /** The value of a name. */
    public String value(String name) {
        return Tokens.LIGHT.value(name).orElse("");
    }

    /** The inhabitants through the years, in the size of a word. */
    public Spark inhabitantsInAWord() {
        return Spark.of(inhabitants, texts).orElseThrow();
    }

    /** The municipality's result of a year beside what was budgeted and what was forecast. */
    public Bullet resultBesideBudget() {
        Series.Point last = result.points().getLast();
        return Bullet.of(
                        last.number().orElse(null),
                        last.level().orElse(null),
                        Comparison.EXACTLY,
                        last.expected().orElse(null))
                .orElseThrow();
    }

    /** Outcomes with a target to reach, made up. */
    public Series satisfied() {
        return Invented.satisfied(texts);
    }

    /** The last of them beside its target. */
    public Bullet satisfiedBesideTarget() {
        Series.Point last = satisfied().points().getLast();
        return Bullet.of(
                        last.number().orElse(null),
                        Objects.requireNonNull(last.target()).row(),
                        null)
                .orElseThrow();
    }

    /** Figures from what they were to what they are, made up. */
    public SlopeChart slope() {
        return Invented.slope(texts);
    }

    /** Every step of the heat map, one where something was unclear, and one of nothing. */
    public List<Judged> cells() {
        return List.of(
                new Judged(1, 9, 0),
                new Judged(3, 9, 0),
                new Judged(5, 9, 2),
                new Judged(6, 9, 0),
                new Judged(9, 9, 0),
                new Judged(0, 0, 1),
                Judged.NOTHING);
    }

    /** Decisions along a line of time. */
    public DecisionLine decisions() {
        return Invented.decisions();
    }

    /** An organisation that was changed, made up, and what differs. */
    public TwoDays twoDays() {
        return Invented.twoDays();
    }

    public ThenAndNow difference() {
        return Invented.difference();
    }

    /** Every grade that stands beside all scales or on the usual one. */
    public List<Mark> grades() {
        return Stream.concat(Grade.USUAL.stream(), Grade.RESERVED.stream())
                .map(grade -> Mark.of(grade, texts))
                .toList();
    }

    /** Every shape a scale of a steering model can give a grade. */
    public List<Mark> shapes() {
        List<Mark> shapes = new ArrayList<>();
        for (Shape shape : Shape.values()) {
            shapes.add(new Mark(texts.word(shape), shape.name(), "st-info"));
        }
        return shapes;
    }
}
