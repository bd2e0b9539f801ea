package se.mandat.query.forms;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.mandat.kernel.CommonRule;
import se.mandat.kernel.PeriodKind;
import se.mandat.kernel.organisation.UnitType;
import se.mandat.kernel.steering.About;
import se.mandat.kernel.steering.Colour;
import se.mandat.kernel.steering.Shape;
import se.mandat.query.forms.Field.Kind;
import se.mandat.query.forms.Field.Option;
import se.mandat.query.forms.Rows.Row;
import se.mandat.query.ui.Texts;

/** The questions of the steering model's form, as many as its words have rows. */
record ModelFields(Texts texts, ModelWords words) {
    private static final String FORM = "form.model.";

    List<Rows> all() {
        return List.of(
                rows("kinds", "kind", words.ids("kinds").stream().map(this::kind)),
                rows("scales", "scale", words.ids("scales").stream().map(this::scale)),
                rows("rhythms", "rhythm", words.ids("rhythms").stream().map(this::rhythm)),
                rows("texts", "text", words.ids("texts").stream().map(this::text)));
    }

    private Rows rows(String order, String what, Stream<Row> rows) {
        return new Rows(
                texts.get(FORM + what + "s"), hint(what + "s"), order, rows.toList(), texts.get(FORM + what + ".add"));
    }

    private Row kind(String id) {
        String at = "kind." + id;
        List<Field> fields = new ArrayList<>(names(at + ".one", "kind.one", true));
        fields.addAll(names(at + ".many", "kind.many", false));
        fields.add(field(at + ".scale", "kind.scale", Kind.SELECT).among(scales()));
        fields.add(field(at + ".area", "kind.area", Kind.CHECK));
        fields.add(field(at + ".under", "kind.under", Kind.CHECKS).among(kinds()));
        fields.add(
                field(at + ".owners", "kind.owners", Kind.CHECKS).among(constants(Arrays.stream(UnitType.values()))));
        return row(id, at, "kind", words.text(at + ".one.sv"), fields, null);
    }

    private Row scale(String id) {
        String at = "scale." + id;
        String order = at + ".grades";
        List<Field> fields = new ArrayList<>(names(at + ".name", "scale.name", true));
        fields.add(field(at + ".quality", "scale.quality", Kind.CHECK));
        List<Row> grades =
                words.ids(order).stream().map(grade -> grade(at, grade)).toList();
        Rows inner = new Rows(texts.get(FORM + "grades"), hint("grades"), order, grades, texts.get(FORM + "grade.add"));
        return row(id, at, "scale", words.text(at + ".name.sv"), fields, inner);
    }

    private Row grade(String scale, String id) {
        String at = scale + "." + id;
        List<Field> fields = new ArrayList<>(names(at + ".word", "grade.word", true));
        fields.add(needed(at + ".shape", "grade.shape", Kind.SELECT).among(constants(Arrays.stream(Shape.values()))));
        fields.add(
                needed(at + ".colour", "grade.colour", Kind.SELECT).among(constants(Arrays.stream(Colour.values()))));
        return row(id, at, "grade", words.text(at + ".word.sv"), fields, null);
    }

    private Row rhythm(String id) {
        String at = "rhythm." + id;
        List<Field> fields = new ArrayList<>(names(at + ".name", "rhythm.name", true));
        Stream<PeriodKind> kinds = Arrays.stream(PeriodKind.values()).filter(kind -> kind != PeriodKind.OTHER);
        fields.add(needed(at + ".kind", "rhythm.kind", Kind.SELECT).among(constants(kinds)));
        return row(id, at, "rhythm", words.text(at + ".name.sv"), fields, null);
    }

    private Row text(String id) {
        String at = "text." + id;
        List<Field> fields = new ArrayList<>(names(at + ".question", "text.question", true));
        fields.addAll(names(at + ".help", "text.help", false));
        fields.add(needed(at + ".about", "text.about", Kind.SELECT).among(constants(Arrays.stream(About.values()))));
        fields.add(field(at + ".required", "text.required", Kind.CHECK));
        return row(id, at, "text", words.text(at + ".question.sv"), fields, null);
    }

    private Row row(String id, String at, String what, String called, List<Field> fields, @Nullable Rows inner) {
        String title = called.isEmpty() ? texts.get(FORM + what + ".unnamed") : called;
        String key = words.text(at + ".key");
        return new Row(id, at, title, key.isEmpty() ? null : key, List.copyOf(fields), inner);
    }

    /** The same name asked for in Swedish and in English. */
    List<Field> names(String name, String label, boolean required) {
        Field swedish = field(name + ".sv", label + ".sv", Kind.LINE);
        return List.of(
                required ? swedish.required(CommonRule.TEXT_MISSING) : swedish,
                field(name + ".en", label + ".en", Kind.LINE));
    }

    private Field needed(String name, String label, Kind kind) {
        return field(name, label, kind).required(CommonRule.TEXT_MISSING);
    }

    private Field field(String name, String label, Kind kind) {
        List<String> said =
                words.all(name).stream().filter(word -> !word.isBlank()).toList();
        return new Field(name, kind, texts.get(FORM + label), hint(label), null, List.of(), null, said);
    }

    private @Nullable String hint(String label) {
        String name = FORM + label + ".hint";
        return texts.has(name) ? texts.get(name) : null;
    }

    private List<Option> kinds() {
        return words.ids("kinds").stream()
                .map(id -> new Option(id, called("kind." + id + ".one.sv", "kind.unnamed")))
                .toList();
    }

    private List<Option> scales() {
        Stream<Option> none = Stream.of(new Option("", texts.get(FORM + "kind.scale.none")));
        return Stream.concat(
                        none,
                        words.ids("scales").stream()
                                .map(id -> new Option(id, called("scale." + id + ".name.sv", "scale.unnamed"))))
                .toList();
    }

    private String called(String name, String otherwise) {
        String word = words.text(name);
        return word.isEmpty() ? texts.get(FORM + otherwise) : word;
    }

    private List<Option> constants(Stream<? extends Enum<?>> constants) {
        return constants
                .map(constant -> new Option(constant.name(), texts.word(constant)))
                .toList();
    }
}
