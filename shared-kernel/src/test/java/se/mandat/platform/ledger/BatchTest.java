package se.mandat.platform.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.mandat.kernel.Accepted;
import se.mandat.proof.Bytes;
import se.mandat.proof.ChainedEvent;
import se.mandat.proof.Hash;

@DisplayName("En omgång skrivningar")
class BatchTest {
    private static final Instant NOW = Instant.parse("2026-11-22T10:00:00.123456Z");
    private static final Hash BODY = Hash.ZERO;
    private static final Hash OTHER_BODY = Hash.of(
            new byte[] {1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0
            });

    @Test
    @DisplayName("läggs efter den sista händelsen, i den ordning de kom, utan lucka")
    void places_follow_the_last_event() {
        Batch batch = batch(41, Map.of("goal:a", 6L));
        assertThat(batch.take(change("c1", event("goal:a", 7), event("goal:a", 8))))
                .isEqualTo(new Outcome.Written(new Accepted(43, 8)));
        assertThat(batch.take(change("c2", event("goal:b", 0)))).isEqualTo(new Outcome.Written(new Accepted(44, 0)));
        assertThat(batch.events()).extracting(e -> e.event().position()).containsExactly(42L, 43L, 44L);
    }

    @Test
    @DisplayName("Den som byggde på en ström som flyttat sig skriver ingenting, och de andra märker det inte")
    void moved_guard_fails_only_its_own() {
        Batch batch = batch(10, Map.of("period:2024", 3L));
        assertThat(batch.take(change("late", Map.of("period:2024", 2L), event("followup:x", 0))))
                .isEqualTo(new Outcome.Moved(Set.of("period:2024")));
        assertThat(batch.take(change("fresh", Map.of("period:2024", 3L), event("followup:x", 0))))
                .isEqualTo(new Outcome.Written(new Accepted(11, 0)));
        assertThat(batch.newReceipts()).hasSize(1);
    }

    @Test
    @DisplayName("En tidigare i samma omgång kan flytta det en senare byggde på")
    void guard_sees_the_batch_before_it() {
        Batch batch = batch(10, Map.of("period:2024", 3L));
        assertThat(batch.take(change("close", Map.of("period:2024", 3L), event("period:2024", 4))))
                .isInstanceOf(Outcome.Written.class);
        assertThat(batch.take(change("report", Map.of("period:2024", 3L), event("followup:x", 0))))
                .isEqualTo(new Outcome.Moved(Set.of("period:2024")));
    }

    @Test
    @DisplayName("Den som såg att något inte fanns skriver inte när det finns")
    void absence_is_guarded_too() {
        Batch batch = batch(10, Map.of("goal:a", 0L));
        assertThat(batch.take(change("c", Map.of("goal:a", -1L), event("goal:b", 0))))
                .isEqualTo(new Outcome.Moved(Set.of("goal:a")));
        assertThat(batch.take(change("d", Map.of("goal:c", -1L), event("goal:c", 0))))
                .isInstanceOf(Outcome.Written.class);
    }

    @Test
    @DisplayName("En plats som är tagen i strömmen, och samma händelse-id två gånger, är en krock")
    void taken_places_are_conflicts() {
        Batch batch = batch(10, Map.of("a", 5L));
        NewEvent taken = event("a", 5);
        assertThat(batch.take(new Append(List.of(taken), Map.of(), null))).isEqualTo(new Outcome.Taken(taken));
        NewEvent first = named("same", "b", 0);
        NewEvent again = named("same", "c", 0);
        assertThat(batch.take(new Append(List.of(first, again), Map.of(), null)))
                .isEqualTo(new Outcome.Taken(again));
        assertThat(batch.events()).isEmpty();
    }

    @Test
    @DisplayName("Samma kommando igen får samma svar, också inom omgången; med annat innehåll avvisas det")
    void same_command_acts_once() {
        Batch batch = batch(10, Map.of());
        Outcome first = batch.take(change("c", event("a", 0)));
        assertThat(first).isEqualTo(new Outcome.Written(new Accepted(11, 0)));
        assertThat(batch.take(change("c", event("a", 0)))).isEqualTo(new Outcome.AnsweredBefore(new Accepted(11, 0)));
        Append other = new Append(List.of(event("b", 0)), Map.of(), new Append.Asked(key("c"), "c", OTHER_BODY, "b"));
        assertThat(batch.take(other)).isEqualTo(new Outcome.IdReused());
        assertThat(batch.events()).hasSize(1);
    }

    @Test
    @DisplayName("Ett kommando som inget ändrar får ett kvitto men ingen plats")
    void nothing_to_write_is_answered() {
        Batch batch = batch(10, Map.of("a", 4L));
        Append nothing = new Append(List.of(), Map.of("a", 4L), new Append.Asked(key("n"), "n", BODY, "a"));
        assertThat(batch.take(nothing)).isEqualTo(new Outcome.Written(new Accepted(10, 4)));
        assertThat(batch.events()).isEmpty();
        assertThat(batch.newReceipts()).containsOnlyKeys(key("n"));
    }

    @Test
    @DisplayName("Varje kommun har sin egen kedja")
    void each_municipality_has_its_own_chain() {
        Batch batch = batch(10, Map.of());
        var _ = batch.take(new Append(List.of(in("1880", "a"), in("1885", "b"), in("1880", "c")), Map.of(), null));
        List<ChainedEvent> events = batch.events();
        assertThat(events.get(0).previous()).isEqualTo(Hash.ZERO);
        assertThat(events.get(1).previous()).isEqualTo(Hash.ZERO);
        assertThat(events.get(2).previous()).isEqualTo(events.get(0).hash());
    }

    @Test
    @DisplayName("Våra händelser får databasens tid; andras behåller sin")
    void time_is_the_ledgers_own() {
        Batch batch = batch(10, Map.of());
        Instant given = Instant.parse("2007-12-03T10:15:30Z");
        NewEvent foreign =
                new NewEvent("", null, "x", 0, "x", "java.lang.String", null, Bytes.of("x"), Bytes.of("{}"), given);
        var _ = batch.take(new Append(List.of(event("a", 0), foreign), Map.of(), null));
        assertThat(batch.events()).extracting(e -> e.event().recordedAt()).containsExactly(NOW, given);
    }

    private static Batch batch(long position, Map<String, Long> sequences) {
        return new Batch(new Heads(position, NOW, Map.of(), sequences, Map.of()), Chain.PROOF);
    }

    private static Append change(String command, NewEvent... events) {
        return change(command, Map.of(), events);
    }

    private static Append change(String command, Map<String, Long> guards, NewEvent... events) {
        return new Append(List.of(events), guards, new Append.Asked(key(command), command, BODY, events[0].stream()));
    }

    private static CommandKey key(String command) {
        return CommandKey.of("1880", command);
    }

    private static NewEvent in(String municipality, String stream) {
        return event(municipality, stream, stream, 0, null);
    }

    private static NewEvent named(String id, String stream, long sequence) {
        return event("1880", id, stream, sequence, null);
    }

    private static NewEvent event(String stream, long sequence) {
        return event("1880", stream + "/" + sequence, stream, sequence, null);
    }

    private static NewEvent event(
            String municipality, String id, String stream, long sequence, @Nullable Instant recordedAt) {
        return new NewEvent(
                municipality, "goal", stream, sequence, id, "GoalSet", "1", Bytes.of("{}"), Bytes.of("{}"), recordedAt);
    }
}
