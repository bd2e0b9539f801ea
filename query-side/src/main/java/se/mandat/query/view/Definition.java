package se.mandat.query.view;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.mandat.proof.Hash;

/**
 * How a view's table is made: {@code views/<name>.sql}, the table first and then its indexes. Nothing migrates: where the
 * text has changed the view is built anew from the events.
 */
record Definition(String name, List<String> statements) {
    private static final Pattern KEY = Pattern.compile(",\\s*(primary key \\([^)]*\\))");

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

    /** Makes the table under a name, without its key. */
    String table(String as) {
        return primary().replaceFirst("").replace("${table}", as);
    }

    /** Makes its key. */
    String key(String as) {
        return "alter table " + as + " add " + primary().group(1);
    }

    /** Every version has one place; the mechanism reads and writes by it. */
    private Matcher primary() {
        Matcher key = KEY.matcher(statements.getFirst());
        if (!key.find()) {
            throw new IllegalArgumentException("The table of the view " + name + " has no primary key");
        }
        return key;
    }

    /** Make its indexes. */
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
