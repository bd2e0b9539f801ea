package se.mandat.kernel;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.mandat.kernel.steering.SteeringModel;

/** What has happened to the way a municipality steers. */
public sealed interface SteeringEvent extends Event {
    @Override
    default Stream stream() {
        return new Stream("steering", "");
    }

    /** {@code version} counts from 1. */
    @StoredAs("ModelAdopted")
    record ModelAdopted(
            int version,
            SteeringModel model,
            LocalDate from,
            @Nullable String reason) implements SteeringEvent {}
}
