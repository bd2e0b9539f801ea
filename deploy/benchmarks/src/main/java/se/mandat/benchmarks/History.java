package se.mandat.benchmarks;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.IntStream;
import tools.jackson.databind.json.JsonMapper;

/** What every contender stores: the same events, about 300 bytes with 250 more about them, in the same streams. */
final class History {
    /** The streams that are written to. */
    static final int STREAMS = 10_000;
    /** Events a stream has before anything is measured. */
    static final int EVENTS = 10;
    /** Streams filled when it is measured how a ledger ages: a million events. */
    static final int AGED_STREAMS = 100_000;

    static final JsonMapper JSON = new JsonMapper();

    /** Circumstances of an act, as a ledger keeps them. */
    static final Map<String, String> METADATA = Map.of(
            "actor", "person:01JCQ3W6Y8ZV5T2M4K7N9P1R3S",
            "role", "enhetschef",
            "unit", "unit:1880:grundskola-norr",
            "decision", "KS 2025-04-15 § 87",
            "command", "8f1c2f1e-5d0a-4d6e-9a38-3f6a4f0f7b11",
            "source", "Delårsrapport 2 2025, sidan 34",
            "municipality", "1880");

    private static final String COMMENT =
            "Andelen elever med gymnasiebehörighet ökar för tredje året i rad. Skillnaden mellan "
                    + "skolorna minskar men är fortfarande stor, och läsåret avslutas med riktade insatser i matematik och svenska som andraspråk.";

    private static final String FIRST_STREAM = "goal:1880:00000000";

    /** The event in the first stream, and everybody's circumstances, for those who do not serialise anything themselves. */
    static final String PAYLOAD = JSON.writeValueAsString(Reported.of(FIRST_STREAM));

    static final byte[] PAYLOAD_BYTES = PAYLOAD.getBytes(StandardCharsets.UTF_8);
    static final byte[] METADATA_BYTES = JSON.writeValueAsBytes(METADATA);

    /** In SQL: the name of the stream {@code number} of {@link #rows}. */
    static final String SQL_STREAM =
            "'goal:1880:' || lpad(to_hex(mod(number::bigint * 2654435761, 4294967296)), 8, '0')";

    /** In SQL: the parameter, a text made for the first stream, as the bytes of the stream {@code number}. */
    static final String SQL_PAYLOAD = "convert_to(replace(?, '" + FIRST_STREAM + "', " + SQL_STREAM + "), 'UTF8')";

    private static final String[] NAMES = IntStream.range(0, AGED_STREAMS)
            .mapToObj(number -> "goal:1880:%08x".formatted(number * 2_654_435_761L % (1L << 32)))
            .toArray(String[]::new);

    private History() {}

    /** The event: a unit reports an outcome for a goal. */
    record Reported(String goal, String period, String value, String comment) {
        static Reported of(String stream) {
            return new Reported(stream, "2025-T2", "84.7", COMMENT);
        }
    }

    /** Names are spread over an index the way grown ones are, not in the order of the numbers. */
    static String stream(int number) {
        return NAMES[number];
    }

    /** In SQL: a {@code sequence} and {@code number} for each event of so many streams, in the order they came about. */
    static String rows(int streams) {
        return " from generate_series(0, %d) sequence, generate_series(0, %d) number order by sequence, number"
                .formatted(EVENTS - 1, streams - 1);
    }
}
