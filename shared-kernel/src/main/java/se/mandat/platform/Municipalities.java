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

/** The 290 municipalities there are. */
public final class Municipalities {
    private final Map<Municipality, String> names;

    public Municipalities() {
        try (InputStream file = Objects.requireNonNull(getClass().getResourceAsStream("/municipalities.csv"))) {
            names = new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .map(line -> line.split(",", -1))
                    .collect(Collectors.toUnmodifiableMap(row -> new Municipality(row[0]), row -> row[1]));
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
