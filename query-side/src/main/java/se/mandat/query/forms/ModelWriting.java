package se.mandat.query.forms;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import se.mandat.kernel.steering.AskedText;
import se.mandat.kernel.steering.GoalKind;
import se.mandat.kernel.steering.Label;
import se.mandat.kernel.steering.Rhythm;
import se.mandat.kernel.steering.Scale;
import se.mandat.kernel.steering.ScaleGrade;
import se.mandat.kernel.steering.SteeringModel;

/** Writes a steering model into the words of its form. */
final class ModelWriting {
    private final Map<String, List<String>> words = new LinkedHashMap<>();
    private final SteeringModel model;

    private ModelWriting(SteeringModel model) {
        this.model = model;
    }

    /** The words of a model. */
    static ModelWords of(SteeringModel model) {
        ModelWriting writing = new ModelWriting(model);
        writing.write();
        return new ModelWords(writing.words);
    }

    /** The words of a model nobody has begun: one kind, and one scale of three grades. */
    static ModelWords blank() {
        return new ModelWords(Map.of()).pressed("add:kinds").pressed("add:scales");
    }

    private void write() {
        put("name", model.name());
        put("mostFields", model.mostFields() == null ? "" : String.valueOf(model.mostFields()));
        put("kinds", ids('k', model.kinds().size()));
        put("scales", ids('s', model.scales().size()));
        put("rhythms", ids('r', model.rhythms().size()));
        put("texts", ids('t', model.texts().size()));
        for (int i = 0; i < model.kinds().size(); i++) {
            kind("kind.k" + i, model.kinds().get(i));
        }
        for (int i = 0; i < model.scales().size(); i++) {
            scale("scale.s" + i, model.scales().get(i));
        }
        for (int i = 0; i < model.rhythms().size(); i++) {
            Rhythm rhythm = model.rhythms().get(i);
            put("rhythm.r" + i + ".kind", rhythm.kind().name());
            put("rhythm.r" + i + ".name", rhythm.name());
        }
        for (int i = 0; i < model.texts().size(); i++) {
            text("text.t" + i, model.texts().get(i));
        }
    }

    private void kind(String at, GoalKind kind) {
        put(at + ".key", kind.key());
        put(at + ".one", kind.one());
        put(at + ".many", kind.many());
        List<String> keys = model.kinds().stream().map(GoalKind::key).toList();
        words.put(
                at + ".under",
                kind.under().stream().map(key -> "k" + keys.indexOf(key)).toList());
        check(at + ".area", kind.underArea());
        List<String> scales = model.scales().stream().map(Scale::key).toList();
        put(at + ".scale", kind.scale() == null ? "" : "s" + scales.indexOf(kind.scale()));
        words.put(at + ".owners", kind.owners().stream().map(Enum::name).toList());
    }

    private void scale(String at, Scale scale) {
        put(at + ".key", scale.key());
        put(at + ".name", scale.name());
        check(at + ".quality", scale.key().equals(Scale.QUALITY));
        put(at + ".grades", ids('g', scale.grades().size()));
        for (int i = 0; i < scale.grades().size(); i++) {
            ScaleGrade grade = scale.grades().get(i);
            put(at + ".g" + i + ".key", grade.grade().value());
            put(at + ".g" + i + ".word", grade.word());
            put(at + ".g" + i + ".shape", grade.shape().name());
            put(at + ".g" + i + ".colour", grade.colour().name());
        }
    }

    private void text(String at, AskedText text) {
        put(at + ".key", text.key());
        put(at + ".question", text.question());
        put(at + ".help", text.help());
        put(at + ".about", text.about().name());
        check(at + ".required", text.required());
    }

    private void put(String name, @Nullable Label label) {
        put(name + ".sv", label == null ? "" : label.sv());
        put(name + ".en", label == null ? "" : label.en());
    }

    private void put(String name, String word) {
        words.put(name, List.of(word));
    }

    private void check(String name, boolean checked) {
        put(name, checked ? "true" : "");
    }

    private static String ids(char letter, int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> letter + String.valueOf(i))
                .collect(Collectors.joining(","));
    }
}
