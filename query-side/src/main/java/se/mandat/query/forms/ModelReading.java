package se.mandat.query.forms;

import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.mandat.kernel.PeriodKind;
import se.mandat.kernel.PersonalNumber;
import se.mandat.kernel.Rejected;
import se.mandat.kernel.followups.Grade;
import se.mandat.kernel.organisation.UnitType;
import se.mandat.kernel.steering.About;
import se.mandat.kernel.steering.AskedText;
import se.mandat.kernel.steering.Colour;
import se.mandat.kernel.steering.GoalKind;
import se.mandat.kernel.steering.Label;
import se.mandat.kernel.steering.Rhythm;
import se.mandat.kernel.steering.Scale;
import se.mandat.kernel.steering.ScaleGrade;
import se.mandat.kernel.steering.Shape;
import se.mandat.kernel.steering.SteeringModel;

/** Reads the steering model out of the words of its form. English left empty is said in Swedish. */
record ModelReading(ModelWords words) {
    private static final int LONGEST_GRADE = 30;

    SteeringModel model() {
        return new SteeringModel(
                label("name"),
                rows("kinds", "kind.").map(this::kind).toList(),
                rows("scales", "scale.").map(this::scale).toList(),
                rows("rhythms", "rhythm.").map(this::rhythm).toList(),
                rows("texts", "text.").map(this::text).toList(),
                Numbers.count(words.text("mostFields")).orElse(null));
    }

    private Stream<String> rows(String order, String prefix) {
        return words.ids(order).stream().map(id -> prefix + id);
    }

    private GoalKind kind(String at) {
        Label one = label(at + ".one");
        return new GoalKind(
                kindKey(at),
                one,
                words.checked(at + ".many.sv") ? label(at + ".many") : one,
                words.all(at + ".under").stream()
                        .filter(words.ids("kinds")::contains)
                        .map(id -> kindKey("kind." + id))
                        .toList(),
                words.checked(at + ".area"),
                words.checked(at + ".scale") ? scaleKey("scale." + words.text(at + ".scale")) : null,
                words.all(at + ".owners").stream().map(UnitType::valueOf).toList());
    }

    private String kindKey(String at) {
        String kept = words.text(at + ".key");
        return kept.isEmpty() ? words.text(at + ".one.sv").toLowerCase(Locale.ROOT) : kept;
    }

    private Scale scale(String at) {
        return new Scale(
                scaleKey(at),
                label(at + ".name"),
                rows(at + ".grades", at + ".").map(this::grade).toList());
    }

    private String scaleKey(String at) {
        if (words.checked(at + ".quality")) {
            return Scale.QUALITY;
        }
        String kept = words.text(at + ".key");
        return kept.isEmpty() || kept.equals(Scale.QUALITY) ? Slug.of(words.text(at + ".name.sv")) : kept;
    }

    private ScaleGrade grade(String at) {
        return new ScaleGrade(
                new Grade(gradeKey(at)),
                label(at + ".word"),
                Shape.valueOf(words.text(at + ".shape")),
                Colour.valueOf(words.text(at + ".colour")));
    }

    private String gradeKey(String at) {
        String kept = words.text(at + ".key");
        if (!kept.isEmpty()) {
            return kept;
        }
        String key = Slug.of(words.text(at + ".word.sv")).replace('-', '_').toUpperCase(Locale.ROOT);
        String lettered = Character.isLetter(key.charAt(0)) ? key : "G" + key;
        return lettered.substring(0, Math.min(LONGEST_GRADE, lettered.length()));
    }

    private Rhythm rhythm(String at) {
        return new Rhythm(PeriodKind.valueOf(words.text(at + ".kind")), label(at + ".name"));
    }

    private AskedText text(String at) {
        String kept = words.text(at + ".key");
        return new AskedText(
                kept.isEmpty() ? Slug.of(words.text(at + ".question.sv")) : kept,
                label(at + ".question"),
                optionalLabel(at + ".help"),
                About.valueOf(words.text(at + ".about")),
                words.checked(at + ".required"));
    }

    private @Nullable Label optionalLabel(String at) {
        return words.checked(at + ".sv") ? label(at) : null;
    }

    /** The same refusal, by the name its field has in the form. */
    private static Rejected named(Rejected refusal, String field) {
        Object[] facts = refusal.facts().stream()
                .map(fact -> fact.equals(refusal.field()) ? field : fact)
                .toArray();
        return new Rejected(refusal.rule(), facts).at(field);
    }

    private Label label(String at) {
        String swedish = words.text(at + ".sv");
        String english = words.text(at + ".en");
        PersonalNumber.mustNotBeIn(swedish, at + ".sv");
        PersonalNumber.mustNotBeIn(english, at + ".en");
        try {
            return new Label(swedish, english.isEmpty() ? swedish : english);
        } catch (Rejected refusal) {
            throw named(refusal, at + "." + refusal.field());
        }
    }
}
