package se.mandat.proof;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Locale;

/** An event as one line of {@code events.ndjson}. An event is written in one way only; any other is refused. */
final class EventLine {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern(
                    "uuuu-MM-dd'T'HH:mm:ss.SSSSSS'Z'", Locale.ROOT)
            .withZone(ZoneOffset.UTC);

    private EventLine() {}

    /** The line, its end included. */
    static byte[] write(ChainedEvent event) {
        return Bytes.utf8(json(event) + "\n");
    }

    static JsonWriter json(ChainedEvent chained) {
        LedgerEvent event = chained.event();
        JsonWriter json = new JsonWriter()
                .put("position", event.position())
                .put("municipality", event.municipality())
                .put("kind", event.kind())
                .put("stream", event.stream())
                .put("sequence", event.sequence())
                .put("id", event.id())
                .put("name", event.name())
                .put("version", event.version())
                .put("recordedAt", TIME.format(event.recordedAt()));
        put(json, "payload", event.payload());
        put(json, "metadata", event.metadata());
        return json.put("previous", chained.previous().hex())
                .put("hash", chained.hash().hex());
    }

    private static void put(JsonWriter json, String key, Bytes bytes) {
        String text = bytes.text();
        json.put(text == null ? key + "64" : key, text == null ? bytes.base64() : text);
    }

    /** The event the line tells of, its end included. */
    static ChainedEvent read(byte[] line) {
        String json = new String(line, StandardCharsets.UTF_8);
        ChainedEvent event = of(JsonReader.read(json));
        if (!Arrays.equals(write(event), line)) {
            throw new Malformed(Flaw.NOT_CANONICAL, json);
        }
        return event;
    }

    static ChainedEvent of(JsonObject json) {
        try {
            return new ChainedEvent(event(json), Hash.ofHex(json.text("previous")), Hash.ofHex(json.text("hash")));
        } catch (DateTimeException unreadable) {
            throw new Malformed(Flaw.NOT_AN_EVENT, json.text("recordedAt"));
        }
    }

    private static LedgerEvent event(JsonObject json) {
        return new LedgerEvent(
                json.number("position"),
                json.text("municipality"),
                json.textOrNull("kind"),
                json.text("stream"),
                json.number("sequence"),
                json.text("id"),
                json.text("name"),
                json.textOrNull("version"),
                Instant.parse(json.text("recordedAt")),
                bytes(json, "payload"),
                bytes(json, "metadata"));
    }

    private static Bytes bytes(JsonObject json, String key) {
        return json.has(key + "64") ? Bytes.ofBase64(json.text(key + "64")) : Bytes.of(json.text(key));
    }
}
