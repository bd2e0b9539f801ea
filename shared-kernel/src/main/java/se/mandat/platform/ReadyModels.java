package se.mandat.platform;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import se.mandat.kernel.steering.SteeringModel;

/** Steering models a municipality can begin with, each a file under {@code steering/}. */
public final class ReadyModels {
    /** Those a new model can begin from, in the order they are offered. */
    public static final List<String> OFFERED = List.of("lindesberg", "orebro", "three-levels");

    /** All there are, those of the past last. */
    public static final List<String> NAMES = List.of("lindesberg", "orebro", "three-levels", "lindesberg-2015");

    private static final Map<String, SteeringModel> ALL =
            NAMES.stream().collect(Collectors.toUnmodifiableMap(name -> name, ReadyModels::read));

    private ReadyModels() {}

    /** The model of a name. */
    public static Optional<SteeringModel> of(String name) {
        return Optional.ofNullable(ALL.get(name));
    }

    private static SteeringModel read(String name) {
        String file = "/steering/" + name + ".json";
        try (InputStream in = Objects.requireNonNull(ReadyModels.class.getResourceAsStream(file), file)) {
            return Json.mapper().readValue(in, SteeringModel.class);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
