package se.mandat.query.view;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import se.mandat.proof.Hash;

/**
 * How a view's table is made: {@code views/<name>.sql}, the table first and then its indexes. Nothing migrates: where the
 * text has changed the view is built anew from the events.
 */
record Definition(String name, List<String> statements) {
    static Definition of(String name) {
        String file = "views/" + name + ".sql";
        try (InputStream in = Definition.class.getClassLoader().getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalArgumentException("The view " + name + " has no " + file);
            }
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return new Definition(
                    name,
                    Arrays.stream(text.split(";\\s*(?:\\R|$)"))
                            .map(String::strip)
                            .filter(statement -> !statement.isEmpty())
                            .toList());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Makes the table under a name, and notes on it what it was made from. */
    List<String> table(String as) {
        return List.of(
                statements.getFirst().replace("${table}", as), "comment on table " + as + " is '" + signature() + "'");
    }

    /** The indexes, which are made faster when the rows are there. */
    List<String> indexes(String as) {
        return statements.stream()
                .skip(1)
                .map(statement -> statement.replace("${table}", as))
                .toList();
    }

    String signature() {
        return Hash.sha256(String.join(";", statements).getBytes(StandardCharsets.UTF_8))
                .hex();
    }
}
