package se.mandat.query.forms;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.mandat.kernel.CommonRule;
import se.mandat.kernel.OrganisationCommand;
import se.mandat.kernel.OrganisationCommand.*;
import se.mandat.kernel.Rejected;
import se.mandat.kernel.organisation.Share;
import se.mandat.kernel.organisation.Succession;
import se.mandat.kernel.organisation.UnitId;
import se.mandat.kernel.organisation.UnitType;

/** A reorganisation as it is being typed: its steps in order, each with the words of its own. */
record ReorganisationDraft(Typed typed, List<Kind> steps, Set<UnitId> taken) {
    private static final String STEP = "steps.";

    /** Kinds of steps. */
    enum Kind {
        ESTABLISH,
        RENAME,
        MOVE,
        MERGE,
        SPLIT,
        CLOSE
    }

    static ReorganisationDraft of(Typed typed, Set<UnitId> taken) {
        List<Kind> steps = new ArrayList<>();
        for (int number = 1; typed.has(STEP + number + ".kind"); number++) {
            kind(typed.text(STEP + number + ".kind")).ifPresent(steps::add);
        }
        return new ReorganisationDraft(typed, List.copyOf(steps), taken);
    }

    /** The kind of a word; nothing where the word is none. */
    static Optional<Kind> kind(String word) {
        return Stream.of(Kind.values()).filter(kind -> kind.name().equals(word)).findFirst();
    }

    /** The name of a step's field. */
    static String name(int number, String field) {
        return STEP + number + "." + field;
    }

    ReorganisationDraft plus(Kind kind) {
        Map<String, List<String>> words = new LinkedHashMap<>(typed.values());
        words.put(name(steps.size() + 1, "kind"), List.of(kind.name()));
        return of(new Typed(typed.texts(), words, true), taken);
    }

    /** Without one step; those after it move up. */
    ReorganisationDraft without(int gone) {
        Map<String, List<String>> words = new LinkedHashMap<>();
        typed.values().forEach((name, values) -> {
            int number = number(name);
            if (number < gone) {
                words.put(name, values);
            } else if (number > gone) {
                words.put(STEP + (number - 1) + name.substring(name.indexOf('.', STEP.length())), values);
            }
        });
        return of(new Typed(typed.texts(), words, true), taken);
    }

    /** Which step a name belongs to; 0 where to none. */
    private static int number(String name) {
        return name.matches("steps\\.\\d{1,3}\\..*")
                ? Integer.parseInt(name.substring(STEP.length(), name.indexOf('.', STEP.length())))
                : 0;
    }

    LocalDate from() {
        if (!Checks.isDay(typed.text("from").strip())) {
            throw new Rejected(CommonRule.MALFORMED_DATE, typed.text("from")).at("from");
        }
        return typed.day("from");
    }

    /** The units that steps would establish: their ids and names. */
    Map<UnitId, String> founded() {
        Map<UnitId, String> founded = new LinkedHashMap<>();
        IntStream.rangeClosed(1, steps.size())
                .filter(number -> steps.get(number - 1) == Kind.ESTABLISH && typed.has(name(number, "name")))
                .forEach(number ->
                        founded.put(id(number), typed.text(name(number, "name")).strip()));
        return founded;
    }

    private UnitId id(int number) {
        String slug = Slug.of(needed(number, "name"));
        UnitId plain = new UnitId(slug);
        return taken.contains(plain) ? new UnitId(slug + "-ny") : plain;
    }

    /** What was typed as a command; refused where a step says too little. */
    Reorganise command() {
        LocalDate from = from();
        return new Reorganise(
                from,
                IntStream.rangeClosed(1, steps.size())
                        .mapToObj(number -> step(number, from))
                        .toList());
    }

    private OrganisationCommand step(int number, LocalDate from) {
        return switch (steps.get(number - 1)) {
            case ESTABLISH ->
                new EstablishUnit(
                        id(number),
                        UnitType.valueOf(needed(number, "type")),
                        needed(number, "name"),
                        typed.has(name(number, "parent")) ? new UnitId(needed(number, "parent")) : null,
                        from,
                        true);
            case RENAME -> new RenameUnit(unit(number, "unit"), needed(number, "name"), from);
            case MOVE -> new MoveUnit(unit(number, "unit"), unit(number, "parent"), from);
            case MERGE -> new MergeUnits(typed.ids(name(number, "units"), UnitId::new), unit(number, "into"), from);
            case SPLIT -> new SplitUnit(unit(number, "unit"), shares(number), from);
            case CLOSE -> close(number, from);
        };
    }

    private CloseUnit close(int number, LocalDate from) {
        Succession succession = typed.has(name(number, "successors"))
                ? Succession.STATED
                : Succession.valueOf(needed(number, "succession"));
        return new CloseUnit(
                unit(number, "unit"),
                from.minusDays(1),
                succession,
                typed.ids(name(number, "successors"), UnitId::new));
    }

    private List<Share> shares(int number) {
        return Stream.of("", ".2", ".3")
                .filter(place -> typed.has(name(number, "into" + place)))
                .map(place -> new Share(
                        new UnitId(typed.text(name(number, "into" + place))), percent(name(number, "share" + place))))
                .toList();
    }

    private @Nullable BigDecimal percent(String name) {
        if (!typed.has(name)) {
            return null;
        }
        return Numbers.parse(typed.text(name), typed.texts().locale())
                .orElseThrow(() -> new Rejected(CommonRule.TEXT_MISSING, name).at(name));
    }

    private UnitId unit(int number, String field) {
        return new UnitId(needed(number, field));
    }

    private String needed(int number, String field) {
        String name = name(number, field);
        String word = typed.optional(name);
        if (word == null) {
            throw new Rejected(CommonRule.TEXT_MISSING, name).at(name);
        }
        return word;
    }
}
