package se.mandat.kernel;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.mandat.kernel.steering.SteeringModel;

/** What can be done with the way a municipality steers; one stream per municipality. */
public sealed interface SteeringCommand extends Command {
    @Override
    default Stream stream() {
        return new Stream("steering", "");
    }

    /** The model holds from a day, after that of the last one; what was set before stays in its own. */
    record AdoptModel(
            SteeringModel model, LocalDate from, @Nullable String reason) implements SteeringCommand {}
}
