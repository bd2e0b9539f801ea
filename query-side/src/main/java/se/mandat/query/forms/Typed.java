package se.mandat.query.forms;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import se.mandat.kernel.CommandId;
import se.mandat.kernel.Decision;
import se.mandat.kernel.PartialDate;
import se.mandat.kernel.Rejected;
import se.mandat.kernel.Scalar;
import se.mandat.query.ui.Texts;

/**
 * What somebody typed, word for word.
 *
 * @param sent whether a form was sent, or is only opened
 */
public record Typed(Texts texts, Map<String, List<String>> values, boolean sent) {
    static final String DECISION = "decision.";

    /** What was typed in one field; empty where nothing was. */
    public String text(String name) {
        List<String> all = values.getOrDefault(name, List.of());
        return all.isEmpty() ? "" : all.getFirst();
    }

    boolean has(String name) {
        return !text(name).isBlank();
    }

    @Nullable
    String optional(String name) {
        return has(name) ? text(name).strip() : null;
    }

    List<String> all(String name) {
        return values.getOrDefault(name, List.of()).stream()
                .filter(value -> !value.isBlank())
                .toList();
    }

    boolean checked(String name) {
        return has(name);
    }

    BigDecimal number(String name) {
        return Numbers.parse(text(name), texts.locale()).orElseThrow();
    }

    @Nullable
    BigDecimal optionalNumber(String name) {
        return has(name) ? number(name) : null;
    }

    @Nullable
    Integer optionalCount(String name) {
        return has(name) ? Numbers.count(text(name)).orElseThrow() : null;
    }

    LocalDate day(String name) {
        return LocalDate.parse(text(name).strip());
    }

    @Nullable
    LocalDate optionalDay(String name) {
        return has(name) ? day(name) : null;
    }

    <S extends Scalar> S id(String name, Function<String, S> kind) {
        try {
            return kind.apply(text(name));
        } catch (Rejected refusal) {
            throw refusal.at(name);
        }
    }

    <S extends Scalar> List<S> ids(String name, Function<String, S> kind) {
        return all(name).stream().map(kind).toList();
    }

    List<String> lines(String name) {
        return text(name)
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    <E extends Enum<E>> @Nullable E constant(String name, Class<E> type) {
        return has(name) ? Enum.valueOf(type, text(name)) : null;
    }

    CommandId command() {
        return new CommandId(text("id"));
    }

    /** The decision cited; nothing where none of its fields says anything. */
    public @Nullable Decision decision() {
        if (!citesDecision()) {
            return null;
        }
        return new Decision(
                text(DECISION + "body"),
                new PartialDate(text(DECISION + "date").strip()),
                optional(DECISION + "paragraph"),
                optional(DECISION + "caseNumber"),
                null);
    }

    boolean citesDecision() {
        return values.keySet().stream().anyMatch(name -> name.startsWith(DECISION) && has(name));
    }

    /** What stands in a field: as it was typed, or as the form begins. */
    public List<String> shown(Field field) {
        return sent ? values.getOrDefault(field.name(), List.of()) : field.initial();
    }

    /** The first of what stands in a field. */
    public String first(Field field) {
        List<String> all = shown(field);
        return all.isEmpty() ? "" : all.getFirst();
    }
}
