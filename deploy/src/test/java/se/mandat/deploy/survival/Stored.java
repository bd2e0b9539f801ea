package se.mandat.deploy.survival;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.mandat.kernel.Accepted;
import se.mandat.platform.Json;
import se.mandat.platform.ledger.CommandKey;
import se.mandat.proof.Bytes;
import se.mandat.proof.Hash;
import se.mandat.proof.LedgerEvent;
import tools.jackson.databind.json.JsonMapper;

/** What a database has: events by position, and receipts. */
record Stored(List<Event> events, List<Receipt> receipts) {
    private static final JsonMapper JSON = Json.mapper();

    record Event(LedgerEvent event, String command, Hash hash) {}

    record Receipt(CommandKey command, Accepted answer) {}

    static Stored in(JdbcClient jdbc) {
        List<Event> events = jdbc.sql("""
                        select position, municipality, kind, stream, sequence, event_id, name, version, recorded_at,
                               payload, metadata, hash
                        from event order by position""").query((row, _) -> event(row)).list();
        List<Receipt> receipts = jdbc.sql("select command, position, sequence from command_receipt")
                .query((row, _) -> new Receipt(
                        new CommandKey(Bytes.of(row.getBytes(1))), new Accepted(row.getLong(2), row.getLong(3))))
                .list();
        return new Stored(events, receipts);
    }

    private static Event event(ResultSet row) throws SQLException {
        byte[] metadata = row.getBytes("metadata");
        LedgerEvent event = new LedgerEvent(
                row.getLong("position"),
                row.getString("municipality"),
                row.getString("kind"),
                row.getString("stream"),
                row.getLong("sequence"),
                row.getString("event_id"),
                row.getString("name"),
                row.getString("version"),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                Bytes.of(row.getBytes("payload")),
                Bytes.of(metadata));
        String command = JSON.readTree(metadata).get("command").asString();
        return new Event(event, command, Hash.of(row.getBytes("hash")));
    }
}
