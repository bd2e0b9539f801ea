package se.mandat.command.steering;

import java.time.LocalDate;
import java.util.Optional;
import se.mandat.kernel.Municipality;
import se.mandat.kernel.SteeringEvent;
import se.mandat.kernel.Stream;
import se.mandat.kernel.steering.ModelVersion;
import se.mandat.platform.ledger.Streams;

/** What others may ask of steering models. */
public record Models(Streams streams, Municipality municipality) {
    public Optional<ModelVersion> on(LocalDate day) {
        return steering().on(day);
    }

    public Optional<ModelVersion> version(int number) {
        return steering().version(number);
    }

    private Steering steering() {
        String stream = new Stream("steering", "").in(municipality);
        return streams.fold(stream, SteeringEvent.class, Steering.NONE, Steering::evolve);
    }
}
