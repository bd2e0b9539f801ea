package se.mandat.command.imports;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.mandat.kernel.Rejected;
import se.mandat.kernel.Rule;

/**
 * A row that was not loaded, and why.
 *
 * @param row   the line in the file as a person counts, the header being 1; 0 where it is about the file as a whole
 * @param field the column, where it is about one
 * @param rule  what refused it
 * @param facts what fills the rule's text, in order
 */
public record RowRefusal(String file, int row, @Nullable String field, Rule rule, List<Object> facts) {
    private static final Pattern HUMP = Pattern.compile("([a-z])([A-Z])");

    static RowRefusal of(Row row, Rejected rejected) {
        return new RowRefusal(row.file(), row.number(), column(rejected.field()), rejected.rule(), rejected.facts());
    }

    static RowRefusal ofFile(String file, Rejected rejected) {
        return new RowRefusal(file, 0, column(rejected.field()), rejected.rule(), rejected.facts());
    }

    /** Commands say {@code unitOfMeasure} and {@code source.note}, files {@code unit_of_measure} and {@code note}. */
    private static @Nullable String column(@Nullable String field) {
        return field == null
                ? null
                : HUMP.matcher(field.substring(field.lastIndexOf('.') + 1))
                        .replaceAll("$1_$2")
                        .toLowerCase(Locale.ROOT);
    }

    @Override
    public String toString() {
        return "%s:%d %s%s %s".formatted(file, row, rule.name(), field == null ? "" : " at " + field, facts);
    }
}
