package se.mandat.platform;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.messaging.InterceptorChain;
import org.axonframework.messaging.MessageHandlerInterceptor;
import org.axonframework.messaging.MetaData;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.mandat.kernel.Accepted;
import se.mandat.kernel.Command;
import se.mandat.kernel.CommonRule;
import se.mandat.kernel.Municipality;
import se.mandat.kernel.Rejected;
import tools.jackson.databind.json.JsonMapper;

/**
 * Remembers each command's answer in the transaction that writes its events, so the same command id acts once and gets
 * the same answer. With another body it is refused as {@link CommonRule#COMMAND_ID_REUSED}.
 */
public final class Receipts implements MessageHandlerInterceptor<CommandMessage<?>> {
    private final JdbcClient jdbc;
    private final JsonMapper json = Json.mapper();

    public Receipts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What the command bus answers with; filled when the events are written. */
    public static final class Answer {
        private @Nullable Accepted accepted;

        /** The answer, once the command has been committed. */
        public Accepted accepted() {
            if (accepted == null) {
                throw new IllegalStateException("The command has not been committed");
            }
            return accepted;
        }
    }

    @Override
    public @Nullable Object handle(UnitOfWork<? extends CommandMessage<?>> work, InterceptorChain chain)
            throws Exception {
        CommandMessage<?> message = work.getMessage();
        Key key = key(message);
        Answer answer = new Answer();
        lock(key);
        answer.accepted = remembered(key).orElse(null);
        if (answer.accepted == null) {
            var _ = chain.proceed();
            work.onPrepareCommit(_ -> answer.accepted = remember(key, stream(message)));
        }
        return answer;
    }

    private record Key(Municipality municipality, String command, String bodyHash) {}

    private Key key(CommandMessage<?> message) {
        MetaData words = message.getMetaData();
        String body = message.getCommandName() + json.writeValueAsString(message.getPayload());
        return new Key(
                ActMetadata.municipality(words), ActMetadata.act(words).id().value(), sha256(body));
    }

    private static String stream(CommandMessage<?> message) {
        Command command = (Command) message.getPayload();
        return command.stream().in(ActMetadata.municipality(message.getMetaData()));
    }

    private void lock(Key key) {
        var _ = jdbc.sql("select pg_advisory_xact_lock(hashtextextended(?, 0))")
                .param(key.municipality + "/" + key.command)
                .query((rs, _) -> 0)
                .single();
    }

    private Optional<Accepted> remembered(Key key) {
        return jdbc.sql("""
                        select body_hash, position, sequence from command_receipt
                        where municipality = ? and command_id = ?""")
                .params(key.municipality.value(), key.command)
                .query((rs, _) -> {
                    if (!rs.getString(1).equals(key.bodyHash)) {
                        throw new Rejected(CommonRule.COMMAND_ID_REUSED, key.command);
                    }
                    return new Accepted(rs.getLong(2), rs.getLong(3));
                })
                .optional();
    }

    private Accepted remember(Key key, String stream) {
        Accepted accepted = jdbc.sql("""
                        select coalesce(max(position), 0), coalesce(max(sequence), -1) from event where stream = ?""")
                .param(stream)
                .query((rs, _) -> new Accepted(rs.getLong(1), rs.getLong(2)))
                .single();
        var _ = jdbc.sql("""
                        insert into command_receipt (municipality, command_id, body_hash, position, sequence)
                        values (?, ?, ?, ?, ?)""")
                .params(key.municipality.value(), key.command, key.bodyHash, accepted.position(), accepted.sequence())
                .update();
        return accepted;
    }

    private static String sha256(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }
}
