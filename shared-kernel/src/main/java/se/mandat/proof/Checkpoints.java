package se.mandat.proof;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Checkpoints that count, in order of position. */
interface Checkpoints {
    /** The next one, or null after the last; {@code municipality} is null where it is not known yet. */
    @Nullable
    Checkpoint next(@Nullable String municipality) throws IOException;
}
