package se.mandat.kernel;

import org.jspecify.annotations.Nullable;

/**
 * A command with its circumstances, ready to be sent.
 *
 * @param expectedSequence the version the sender saw; refused with {@link CommonRule#STALE_VERSION} if the stream moved
 */
public record Order(
        Municipality municipality,
        Act act,
        Command command,
        @Nullable Long expectedSequence) {}
