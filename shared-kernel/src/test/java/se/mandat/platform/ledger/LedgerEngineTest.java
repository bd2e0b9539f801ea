package se.mandat.platform.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Instant;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.EventStoreException;
import org.axonframework.eventsourcing.snapshotting.SnapshotFilter;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.jdbc.core.simple.JdbcClient;

@DisplayName("Liggaren som Axons händelselager")
class LedgerEngineTest {
    private static final int MANY = 1_100;

    private final DataSource database = TestDatabase.empty();
    private final LedgerEngine engine = engine(builder -> builder);

    @ParameterizedTest
    @MethodSource("serializers")
    @DisplayName("tar emot vilket innehåll som helst, från vilken serialiserare som helst")
    void takes_any_payload(Serializer serializer) {
        LedgerEngine other = engine(builder -> {
            var _ = builder.eventSerializer(serializer);
            return builder;
        });
        other.appendEvents(event("goal", 0).withMetaData(MetaData.with("key", "value")));
        DomainEventMessage<?> read = other.readEvents("goal").next();
        assertThat(read.getPayload()).isEqualTo("payload 0");
        assertThat(read.getMetaData()).containsEntry("key", "value");
        assertThat(read.getType()).isEqualTo("type");
    }

    static Stream<Serializer> serializers() {
        return Stream.of(binary(), Jackson3Serializer.builder().build());
    }

    /** Bytes that are no text in any encoding. */
    @SuppressWarnings("deprecation")
    private static Serializer binary() {
        return org.axonframework.serialization.JavaSerializer.builder().build();
    }

    @Test
    @DisplayName("tar emot en händelse utanför alla strömmar, och ger den tillbaka som en sådan")
    void takes_events_outside_streams() {
        engine.appendEvents(new GenericEventMessage<>("application event"));
        EventMessage<?> read = engine.readEvents(null, false).findFirst().orElseThrow();
        assertThat(read).isNotInstanceOf(DomainEventMessage.class);
        assertThat(read.getPayload()).isEqualTo("application event");
    }

    @Test
    @DisplayName("ger en ström i ordning, hel eller från en plats, också när den är längre än en sida")
    void reads_a_stream() {
        engine.appendEvents(events("long", MANY));
        engine.appendEvents(event("short", 0));
        assertThat(engine.readEvents("long").asStream().map(DomainEventMessage::getSequenceNumber))
                .containsExactlyElementsOf(
                        IntStream.range(0, MANY).mapToObj(n -> (long) n).toList());
        assertThat(engine.readEvents("long", MANY - 2).asStream()).hasSize(2);
        assertThat(engine.readEvents("nothing").hasNext()).isFalse();
        assertThat(engine.lastSequenceNumberFor("long")).hasValue(MANY - 1L);
        assertThat(engine.lastSequenceNumberFor("nothing")).isEmpty();
    }

    @Test
    @DisplayName("ger allt i den ordning det skrevs, från början eller från en tidigare läst händelse")
    void reads_everything_in_order() {
        List<DomainEventMessage<?>> written = events("stream", MANY);
        engine.appendEvents(written);
        List<? extends TrackedEventMessage<?>> read =
                engine.readEvents(null, false).toList();
        assertThat(ids(read)).isEqualTo(ids(written));
        TrackingToken token = read.get(MANY - 4).trackingToken();
        assertThat(ids(engine.readEvents(token, false).toList())).isEqualTo(ids(written.subList(MANY - 3, MANY)));
    }

    @Test
    @DisplayName("hittar början, slutet och en tidpunkt, också när tiderna inte ligger i ordning")
    void finds_moments() {
        List<DomainEventMessage<?>> written =
                List.of(at(0, "10:15:30"), at(1, "10:15:40"), at(2, "10:15:50"), at(3, "10:15:45"), at(4, "10:15:42"));
        engine.appendEvents(written);
        assertThat(ids(engine.readEvents(engine.createTailToken(), false).toList()))
                .isEqualTo(ids(written));
        assertThat(engine.readEvents(engine.createHeadToken(), false)).isEmpty();
        TrackingToken token = engine.createTokenAt(Instant.parse("2007-12-03T10:15:45Z"));
        assertThat(ids(engine.readEvents(token, false).toList())).isEqualTo(ids(written.subList(2, 5)));
        TrackingToken late = engine.createTokenAt(Instant.parse("2030-01-01T00:00:00Z"));
        assertThat(engine.readEvents(late, false)).isEmpty();
    }

    @Test
    @DisplayName("kallar en krock för vad den är")
    void names_conflicts() {
        engine.appendEvents(event("stream", 0), event("stream", 1));
        assertThatThrownBy(() -> engine.appendEvents(event("stream", 0)))
                .isInstanceOf(AggregateStreamCreationException.class);
        assertThatThrownBy(() -> engine.appendEvents(event("stream", 1))).isInstanceOf(ConcurrencyException.class);
        assertThatThrownBy(() -> engine.appendEvents(named("id", "a", 1), named("id", "b", 1)))
                .isInstanceOf(ConcurrencyException.class);
        assertThatThrownBy(() -> engine(builder -> {
                            var _ = builder.persistenceExceptionResolver(_ -> false);
                            return builder;
                        })
                        .appendEvents(event("stream", 1)))
                .isInstanceOf(EventStoreException.class);
        assertThat(engine.readEvents(null, false)).hasSize(2);
    }

    @Test
    @DisplayName("minns den senaste ögonblicksbilden, om den släpps fram")
    void keeps_the_latest_snapshot() {
        for (int sequence : new int[] {0, 1, 3, 2}) {
            engine.storeSnapshot(event("stream", sequence));
        }
        assertThat(engine.readSnapshot("stream").orElseThrow().getSequenceNumber())
                .isEqualTo(3);
        LedgerEngine picky = engine(builder -> {
            var _ = builder.snapshotFilter(SnapshotFilter.rejectAll());
            return builder;
        });
        assertThat(picky.readSnapshot("stream")).isEmpty();
        assertThat(engine(LedgerEngine.Builder::withoutSnapshots).readSnapshot("stream"))
                .isEmpty();
    }

    private LedgerEngine engine(UnaryOperator<LedgerEngine.Builder> wanted) {
        Ledger ledger = new Ledger(database, Chain.PROOF, 100, new SimpleMeterRegistry());
        LedgerEngine.Builder builder = LedgerEngine.on(ledger, JdbcClient.create(database));
        var _ = builder.eventSerializer(Jackson3Serializer.builder().build())
                .snapshotSerializer(Jackson3Serializer.builder().build());
        return wanted.apply(builder).build();
    }

    private static List<String> ids(List<? extends EventMessage<?>> events) {
        return events.stream().<String>map(EventMessage::getIdentifier).toList();
    }

    private static List<DomainEventMessage<?>> events(String stream, int count) {
        return IntStream.range(0, count)
                .<DomainEventMessage<?>>mapToObj(n -> event(stream, n))
                .toList();
    }

    private static DomainEventMessage<String> event(String stream, long sequence) {
        return new GenericDomainEventMessage<>("type", stream, sequence, "payload " + sequence);
    }

    private static DomainEventMessage<String> named(String id, String stream, long sequence) {
        return message(id, stream, sequence, Instant.parse("2026-01-01T00:00:00Z"));
    }

    private static DomainEventMessage<String> at(long sequence, String time) {
        return message(null, "stream", sequence, Instant.parse("2007-12-03T" + time + "Z"));
    }

    private static DomainEventMessage<String> message(@Nullable String id, String stream, long sequence, Instant time) {
        DomainEventMessage<String> event = event(stream, sequence);
        return new GenericDomainEventMessage<>(
                "type",
                stream,
                sequence,
                new GenericEventMessage<>(
                        id == null ? event.getIdentifier() : id, event.getPayload(), MetaData.emptyInstance(), time),
                time);
    }
}
