package se.mandat.query.forms;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.mandat.kernel.CommonRule;
import se.mandat.kernel.organisation.Succession;
import se.mandat.kernel.organisation.UnitType;
import se.mandat.query.forms.Field.Kind;
import se.mandat.query.forms.Field.Option;
import se.mandat.query.forms.ReorganisationContent.Step;
import se.mandat.query.ui.Texts;
import se.mandat.query.ui.Visit;

/** What is asked about each step of a reorganisation. */
record ReorganisationFields(Visit visit, ReorganisationDraft draft) {
    List<Step> steps() {
        return IntStream.rangeClosed(1, draft.steps().size())
                .mapToObj(this::step)
                .toList();
    }

    /** Every question there is. */
    List<Field> all() {
        List<Field> all = new ArrayList<>(List.of(from()));
        steps().forEach(step -> all.addAll(step.fields()));
        all.addAll(decision());
        return all;
    }

    /** The questions about the decision. */
    List<Field> decision() {
        FormBuilder words = new FormBuilder(visit, "reorganise");
        return List.of(
                words.field("decision.body", Kind.LINE),
                words.field("decision.date", Kind.VAGUE_DAY),
                words.field("decision.paragraph", Kind.LINE),
                words.field("decision.caseNumber", Kind.LINE));
    }

    Field from() {
        return field("from", "from", Kind.DAY).required(CommonRule.TEXT_MISSING);
    }

    private Step step(int number) {
        ReorganisationDraft.Kind kind = draft.steps().get(number - 1);
        Field unit = ask(number, "unit", Kind.SELECT).among(units("choose.unit"));
        Field name = ask(number, "name", Kind.LINE);
        Field parent = ask(number, "parent", Kind.SELECT).among(units("reorganise.parent.none"));
        Field into = ask(number, "into", Kind.SELECT).among(units("choose.unit"));
        List<Field> fields = switch (kind) {
            case ESTABLISH -> List.of(name, ask(number, "type", Kind.SELECT).among(types()), parent);
            case RENAME -> List.of(unit, name);
            case MOVE -> List.of(unit, parent);
            case MERGE -> List.of(ask(number, "units", Kind.CHECKS).among(existing()), into);
            case SPLIT ->
                Stream.concat(
                                Stream.of(unit),
                                Stream.of("", ".2", ".3")
                                        .flatMap(place -> Stream.of(
                                                field(name(number, "into" + place), "split", Kind.SELECT)
                                                        .among(units("choose.unit")),
                                                field(name(number, "share" + place), "share", Kind.NUMBER)
                                                        .in("%"))))
                        .toList();
            case CLOSE ->
                List.of(
                        unit,
                        ask(number, "succession", Kind.SELECT).among(successions()),
                        ask(number, "successors", Kind.SELECT).among(units("reorganise.successor.none")));
        };
        return new Step(number, kind.name(), texts().get("reorganise.kind." + kind), fields);
    }

    private static String name(int number, String field) {
        return ReorganisationDraft.name(number, field);
    }

    private Field ask(int number, String field, Kind kind) {
        return field(name(number, field), field, kind);
    }

    private Field field(String name, String words, Kind kind) {
        String hint = "reorganise." + words + ".hint";
        return new Field(
                name,
                kind,
                texts().get("reorganise." + words),
                texts().has(hint) ? texts().get(hint) : null,
                null,
                List.of(),
                null,
                List.of());
    }

    private Texts texts() {
        return visit.texts();
    }

    private List<Option> existing() {
        LocalDate day = day();
        return visit.at().units().values().stream()
                .filter(unit -> unit.existsOn(day))
                .map(unit -> new Option(unit.unit().value(), unit.nameOn(day), texts().word(unit.type())))
                .sorted(Comparator.comparing(Option::label))
                .toList();
    }

    /** Units there are, and those an earlier step would establish. */
    private List<Option> units(String none) {
        Stream<Option> founded = draft.founded().entrySet().stream()
                .map(unit -> new Option(unit.getKey().value(), texts().get("reorganise.new", unit.getValue())));
        return Stream.of(Stream.of(new Option("", texts().get(none))), founded, existing().stream())
                .flatMap(options -> options)
                .toList();
    }

    /** The day before it holds, or as far as is known today where that is no day yet. */
    private LocalDate day() {
        @Nullable String typed = draft.typed().optional("from");
        return typed != null && Checks.isDay(typed)
                ? LocalDate.parse(typed).minusDays(1)
                : visit.asOf().day();
    }

    private List<Option> types() {
        return Stream.of(UnitType.values())
                .map(type -> new Option(type.name(), texts().word(type)))
                .toList();
    }

    private List<Option> successions() {
        return Stream.of(Succession.NOT_STATED, Succession.NONE)
                .map(one -> new Option(one.name(), texts().get("succession." + one)))
                .toList();
    }
}
