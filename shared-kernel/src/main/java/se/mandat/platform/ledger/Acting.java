package se.mandat.platform.ledger;

import java.nio.charset.StandardCharsets;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.messaging.InterceptorChain;
import org.axonframework.messaging.MessageHandlerInterceptor;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessException;
import se.mandat.kernel.Command;
import se.mandat.kernel.CommonRule;
import se.mandat.kernel.Municipality;
import se.mandat.kernel.Rejected;
import se.mandat.platform.ActMetadata;
import se.mandat.platform.Json;
import se.mandat.proof.Hash;
import tools.jackson.databind.json.JsonMapper;

/**
 * Binds every command to one append: its events, the streams it was decided on, and its receipt. The same command id acts
 * once; with another body it is refused as {@link CommonRule#COMMAND_ID_REUSED}.
 */
public final class Acting implements MessageHandlerInterceptor<CommandMessage<?>> {
    private final Ledger ledger;
    private final JsonMapper json = Json.mapper();

    public Acting(Ledger ledger) {
        this.ledger = ledger;
    }

    @Override
    public @Nullable Object handle(UnitOfWork<? extends CommandMessage<?>> work, InterceptorChain chain)
            throws Exception {
        Appending appending = Appending.begin(work, asked(work.getMessage()));
        try {
            var _ = chain.proceed();
            work.onPrepareCommit(_ -> appending.writeReceipt(ledger));
        } catch (Rejected refusal) {
            appending.refuse(ledger, refusal);
        } catch (DataAccessException unreadable) {
            Rejected refusal = new Rejected(CommonRule.LEDGER_UNAVAILABLE);
            refusal.addSuppressed(unreadable);
            throw refusal;
        }
        return appending;
    }

    private Append.Asked asked(CommandMessage<?> message) {
        Municipality municipality = ActMetadata.municipality(message.getMetaData());
        Command command = (Command) message.getPayload();
        String id = ActMetadata.command(message.getMetaData());
        String body = command.getClass().getName() + json.writeValueAsString(command);
        return new Append.Asked(
                CommandKey.of(municipality.value(), id),
                id,
                Hash.sha256(body.getBytes(StandardCharsets.UTF_8)),
                command.stream().in(municipality));
    }
}
