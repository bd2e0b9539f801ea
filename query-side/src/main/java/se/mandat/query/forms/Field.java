package se.mandat.query.forms;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.mandat.kernel.Rule;

/**
 * One question of a form.
 *
 * @param name     what commands and refusals call it
 * @param required the rule an empty answer breaks, where it must be answered
 * @param options  what can be chosen, or is suggested
 * @param unit     what the number is counted in
 * @param initial  what stands there when the form is opened
 */
public record Field(
        String name,
        Kind kind,
        String label,
        @Nullable String hint,
        @Nullable Rule required,
        List<Option> options,
        @Nullable String unit,
        List<String> initial) {
    /** How it is answered. */
    public enum Kind {
        LINE,
        LINES,
        NUMBER,
        COUNT,
        DAY,
        /** A day, or only a month or a year. */
        VAGUE_DAY,
        SELECT,
        RADIOS,
        CHECK,
        CHECKS
    }

    /** One thing to choose. */
    public record Option(
            String value, String label, @Nullable String hint) {
        Option(String value, String label) {
            this(value, label, null);
        }
    }

    Field required(Rule rule) {
        return new Field(name, kind, label, hint, rule, options, unit, initial);
    }

    Field among(List<Option> choices) {
        return new Field(name, kind, label, hint, required, choices, unit, initial);
    }

    Field in(@Nullable String measure) {
        return new Field(name, kind, label, hint, required, options, measure, initial);
    }

    Field initially(@Nullable String value) {
        List<String> values = value == null ? List.of() : List.of(value);
        return new Field(name, kind, label, hint, required, options, unit, values);
    }

    /** Those of its options that are ticked from the beginning. */
    Field checked(List<String> values) {
        return new Field(name, kind, label, hint, required, options, unit, List.copyOf(values));
    }

    /** The same question by another name. */
    Field called(String words) {
        return new Field(name, kind, words, hint, required, options, unit, initial);
    }

    Field hinting(@Nullable String words) {
        return new Field(name, kind, label, words, required, options, unit, initial);
    }

    /** Whether something of what is offered must be chosen. */
    boolean isChoice() {
        return kind == Kind.SELECT || kind == Kind.RADIOS || kind == Kind.CHECKS;
    }

    /** Whether it is answered by a group of controls rather than by one. */
    public boolean isGroup() {
        return kind == Kind.RADIOS || kind == Kind.CHECKS;
    }

    /** The id of its control on the page; of a group, of its first. */
    public String id() {
        return idOf(name);
    }

    static String idOf(String name) {
        return "f-" + name.replace('.', '-');
    }

    /** What the control is described by: its hint and its error. */
    public @Nullable String describedBy(boolean wrong) {
        String hintId = hint == null ? "" : id() + "-hint";
        String both = (hintId + (wrong ? " " + id() + "-err" : "")).strip();
        return both.isEmpty() ? null : both;
    }
}
