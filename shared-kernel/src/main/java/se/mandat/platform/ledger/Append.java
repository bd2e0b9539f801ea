package se.mandat.platform.ledger;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.mandat.proof.Hash;

/**
 * What one command asks to have written: all of it, or nothing.
 *
 * @param events  in order; none when the command changes nothing
 * @param guards  every stream the decision was made on, with the sequence it had (-1: it did not exist)
 * @param command whose receipt is written with the events; none for what no command asked for
 */
record Append(
        List<NewEvent> events,
        Map<String, Long> guards,
        @Nullable Asked command) {

    /**
     * The command behind an append.
     *
     * @param id     as it was sent
     * @param stream the stream it is about, whose version it is answered with
     */
    record Asked(CommandKey key, String id, Hash bodyHash, String stream) {}

    int size() {
        return events.stream().mapToInt(NewEvent::size).sum();
    }
}
