package se.mandat.command.api;

import org.jspecify.annotations.Nullable;
import se.mandat.kernel.Decision;

/** The body of a command that says nothing but on which decision it rests, if on any. */
public record OnDecision(@Nullable Decision decision) {
    /** The decision of a body that need not be there. */
    public static @Nullable Decision of(@Nullable OnDecision body) {
        return body == null ? null : body.decision;
    }
}
