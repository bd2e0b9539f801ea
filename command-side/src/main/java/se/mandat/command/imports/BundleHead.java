package se.mandat.command.imports;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.mandat.kernel.Municipality;

/**
 * Whose bundle it is and what it holds, as its {@code bundle.csv} says.
 *
 * @param name  the municipality's own name, e.g. "Örebro kommun"
 * @param title what the bundle is called
 * @param note  what a reader must know of it
 */
public record BundleHead(
        Municipality municipality,
        String name,
        @Nullable String title,
        @Nullable String note) {
    static final String FILE = "bundle.csv";
    static final List<String> COLUMNS = List.of("municipality", "name", "title", "note");

    static BundleHead of(Row row) {
        row.mustFit();
        return new BundleHead(
                row.as("municipality", Municipality::new),
                row.text("name"),
                row.optional("title"),
                row.optional("note"));
    }
}
