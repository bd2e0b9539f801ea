package se.mandat.query.forms;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.mandat.query.forms.Form.Current;
import se.mandat.query.ui.Texts;

/**
 * Somebody was first: what stood when the person began, what they typed, and what somebody else said meanwhile. For each
 * field the person says whose is to hold; what was typed holds until they do.
 *
 * @param by who was first, and when, where one act says so
 */
public record Conflict(String title, String text, @Nullable String by, List<Row> rows) {
    /** Beside a field's name: what stood in it when the form was opened. */
    public static final String BEFORE = "was.";

    private static final String CHOICE = "take.";
    private static final String THEIRS = "theirs";

    /** One field that is not the same to both. */
    public record Row(String field, String label, String before, String yours, String theirs) {
        /** What the choice is sent as. */
        public String choice() {
            return CHOICE + field;
        }

        /** Whether there is anything to choose. */
        public boolean differs() {
            return !yours.equals(theirs);
        }
    }

    /** {@code words} are its title, and with {@code .text} what to do. */
    static Conflict of(Texts texts, Form form, Typed typed, String words) {
        List<Row> rows = form.current().stream()
                .map(now -> row(form, typed, now))
                .filter(row -> row.differs() || !row.before().equals(row.theirs()))
                .toList();
        String said = form.fields().isEmpty() ? "form.stale.unasked" : words;
        String by = form.replaced() == null ? null : form.replaced().by();
        return new Conflict(texts.get(said), texts.get(said + ".text"), by, rows);
    }

    private static Row row(Form form, Typed typed, Current now) {
        Field field = Objects.requireNonNull(form.field(now.field()), now.field());
        return new Row(
                now.field(),
                field.label(),
                inWords(field, typed.text(BEFORE + now.field())),
                inWords(field, typed.text(now.field())),
                inWords(field, now.value()));
    }

    private static String inWords(Field field, String value) {
        return field.options().stream()
                .filter(option -> option.value().equals(value))
                .map(Field.Option::label)
                .findFirst()
                .orElse(value.strip());
    }

    /** What was typed, and of fields where the person chose it, what somebody else said. */
    static Map<String, List<String>> settled(Form form, Map<String, List<String>> words) {
        Map<String, List<String>> settled = new HashMap<>(words);
        for (Current now : form.current()) {
            if (words.getOrDefault(CHOICE + now.field(), List.of()).contains(THEIRS)) {
                settled.put(now.field(), List.of(now.value()));
            }
        }
        return settled;
    }
}
