package se.mandat.query.steering;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.mandat.kernel.steering.SteeringModel;

/**
 * A version of the steering model.
 *
 * @param reason    why it was changed
 * @param decided   whether it was adopted on a decision
 * @param sequence  the version of its stream
 * @param adoptedAt the position of the act that adopted it
 */
public record ModelRow(
        int version,
        LocalDate firstDay,
        SteeringModel model,
        @Nullable String reason,
        boolean decided,
        long sequence,
        long adoptedAt) {}
