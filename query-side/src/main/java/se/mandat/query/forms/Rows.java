package se.mandat.query.forms;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Questions asked as many times as somebody wants: rows are added and taken away by buttons that keep what was typed.
 *
 * @param order what the hidden word is called that holds the ids of the rows, in order
 * @param add   what the button says that adds one
 */
public record Rows(String title, @Nullable String hint, String order, List<Row> rows, String add) {
    /**
     * One row.
     *
     * @param name  what the names of its fields begin with
     * @param key   what it is stored under; kept, whatever it comes to be called
     * @param inner rows within the row
     */
    public record Row(
            String id,
            String name,
            String title,
            @Nullable String key,
            List<Field> fields,
            @Nullable Rows inner) {
        Stream<Field> all() {
            return inner == null ? fields.stream() : Stream.concat(fields.stream(), inner.fields());
        }
    }

    /** The fields, each called by the row it stands in: "Ny skala (2), Nytt steg (1): Ord". */
    Stream<Field> named(String within) {
        return IntStream.range(0, rows.size()).boxed().flatMap(place -> {
            Row row = rows.get(place);
            String called = within + row.title() + " (" + (place + 1) + ")";
            Stream<Field> own = row.fields().stream().map(field -> field.called(called + ": " + field.label()));
            Rows inner = row.inner();
            return inner == null ? own : Stream.concat(own, inner.named(called + ", "));
        });
    }

    Stream<Field> fields() {
        return rows.stream().flatMap(Row::all);
    }

    /** The ids of the rows, as the form sends them back. */
    public String ids() {
        return rows.stream().map(Row::id).collect(Collectors.joining(","));
    }

    /** What stands in a page's address for these rows. */
    public String anchor() {
        return "rows-" + order.replace('.', '-');
    }
}
