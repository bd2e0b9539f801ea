package se.mandat.platform.ledger;

import java.util.Set;
import se.mandat.kernel.Accepted;

/** What became of an append. */
sealed interface Outcome {
    /** It is durable; the answer is the command's. */
    record Written(Accepted answer) implements Outcome {}

    /** The same command was accepted before, with this answer. */
    record AnsweredBefore(Accepted answer) implements Outcome {}

    /** The same command id came before with another body. */
    record IdReused() implements Outcome {}

    /** Streams the decision was made on moved meanwhile: decide anew. */
    record Moved(Set<String> streams) implements Outcome {}

    /** An event's place in its stream, or its id, is taken. */
    record Taken(NewEvent event) implements Outcome {}

    /**
     * The database did not take it.
     *
     * @param known whether it is certain that nothing was written
     */
    record Unavailable(Exception cause, boolean known) implements Outcome {}
}
