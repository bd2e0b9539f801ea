package se.mandat.platform;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import se.mandat.kernel.CommonRule;
import se.mandat.kernel.Municipality;
import se.mandat.kernel.Rejected;

/** The 290 municipalities there are, and the invented one where it is wanted. */
public final class Municipalities {
    /** Says in every place where the name is shown that it is invented. */
    private static final String EXAMPLE = "Exempelkommun (påhittad)";

    private final Map<Municipality, String> names;

    /** {@code example} is whether the invented one exists here. */
    public Municipalities(boolean example) {
        names = read();
        if (example) {
            names.put(Municipality.EXAMPLE, EXAMPLE);
        }
    }

    private static Map<Municipality, String> read() {
        try (InputStream file =
                Objects.requireNonNull(Municipalities.class.getResourceAsStream("/municipalities.csv"))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .map(line -> line.split(",", -1))
                    .collect(Collectors.toMap(row -> new Municipality(row[0]), row -> row[1]));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** What the municipality is called, if there is one with the code. */
    public Optional<String> name(Municipality municipality) {
        return Optional.ofNullable(names.get(municipality));
    }

    /** Refuses a code nobody has with {@link CommonRule#MUNICIPALITY_UNKNOWN}. */
    public void mustExist(Municipality municipality) {
        if (!names.containsKey(municipality)) {
            throw new Rejected(CommonRule.MUNICIPALITY_UNKNOWN, municipality);
        }
    }
}
