package se.mandat.command.api;

import java.net.URI;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import se.mandat.kernel.Accepted;
import se.mandat.kernel.Act;
import se.mandat.kernel.Actor;
import se.mandat.kernel.Command;
import se.mandat.kernel.CommandId;
import se.mandat.kernel.Commands;
import se.mandat.kernel.Decision;
import se.mandat.kernel.Municipality;
import se.mandat.kernel.Order;

/**
 * Sends the command of one request, with what the request says about who, where and for which version, and answers it.
 *
 * @param expected the version of {@code If-Match}, if the request has one
 */
public record Sender(
        Commands commands,
        Municipality municipality,
        Actor actor,
        CommandId id,
        Instant at,
        @Nullable Long expected) {
    /** Where the ledger stands after the command: what a view must have reached to show it. */
    public static final String LEDGER_POSITION = "Ledger-Position";

    /** Makes something, which then is found at the path: 201. */
    public ResponseEntity<Void> create(Command command, @Nullable Decision decision, String path) {
        URI location = URI.create("/api/" + municipality + "/" + path);
        return answer(ResponseEntity.created(location), send(command, decision));
    }

    /** Changes something that is there: 204. */
    public ResponseEntity<Void> change(Command command, @Nullable Decision decision) {
        return answer(ResponseEntity.noContent(), send(command, decision));
    }

    private Accepted send(Command command, @Nullable Decision decision) {
        return commands.send(new Order(municipality, new Act(id, actor, at, null, decision, null), command, expected));
    }

    private static ResponseEntity<Void> answer(ResponseEntity.HeadersBuilder<?> answer, Accepted accepted) {
        return answer.eTag("\"" + accepted.sequence() + "\"")
                .header(LEDGER_POSITION, String.valueOf(accepted.position()))
                .build();
    }
}
