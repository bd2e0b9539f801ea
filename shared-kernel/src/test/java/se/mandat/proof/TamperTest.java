package se.mandat.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static se.mandat.proof.Verdict.ADDED;
import static se.mandat.proof.Verdict.BAD_SIGNATURE;
import static se.mandat.proof.Verdict.CHANGED;
import static se.mandat.proof.Verdict.CHECKPOINT_MISSING;
import static se.mandat.proof.Verdict.DUPLICATED;
import static se.mandat.proof.Verdict.FOREIGN_CHECKPOINT;
import static se.mandat.proof.Verdict.MISSING;
import static se.mandat.proof.Verdict.REORDERED;
import static se.mandat.proof.Verdict.REWRITTEN;
import static se.mandat.proof.Verdict.TRUNCATED;
import static se.mandat.proof.Verdict.WRONG_KEY;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.ToLongBiFunction;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Somebody who can write in the bundle as they like, sums and all, but does not have the key. */
@DisplayName("Den som ändrar i en bundel")
class TamperTest {
    private static final int POSITIONS = 50;
    private static final Ledger HONEST = Ledger.honest(205, 40);

    @TempDir
    Path folder = Path.of("");

    /** A way of tampering at an event or checkpoint; answers the position it is found at. */
    record Tampering(String name, Verdict verdict, ToLongBiFunction<Ledger, Integer> at) {
        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Tampering> ofEvents() {
        return Stream.of(
                changing(
                        "innehållet",
                        old -> with(old, old.name(), old.stream(), flipped(old.payload()), old.metadata())),
                changing(
                        "metadata", old -> with(old, old.name(), old.stream(), old.payload(), flipped(old.metadata()))),
                changing("namnet", old -> with(old, "GoalEnded", old.stream(), old.payload(), old.metadata())),
                changing("strömmen", old -> with(old, old.name(), "goal:1880:g-1x", old.payload(), old.metadata())),
                changing(
                        "tiden",
                        old -> with(
                                old,
                                old.sequence(),
                                old.kind(),
                                old.recordedAt().plusNanos(1000))),
                changing("ordningen i strömmen", old -> with(old, old.sequence() + 1, old.kind(), old.recordedAt())),
                changing("slaget", old -> with(old, old.sequence(), "unit", old.recordedAt())),
                new Tampering("ändrar hashen", CHANGED, (ledger, at) -> {
                    ChainedEvent old = ledger.events.get(at);
                    ledger.events.set(at, new ChainedEvent(old.event(), old.previous(), other(old.hash())));
                    return old.position();
                }),
                new Tampering("ändrar hashen före", CHANGED, (ledger, at) -> {
                    ChainedEvent old = ledger.events.get(at);
                    ledger.events.set(at, new ChainedEvent(old.event(), other(old.previous()), old.hash()));
                    return old.position();
                }),
                new Tampering("byter ut en händelse mot en egen", CHANGED, (ledger, at) -> {
                    ChainedEvent old = ledger.events.get(at);
                    ledger.events.set(at, ChainedEvent.after(old.previous(), ended(old.event(), old.position())));
                    return old.position();
                }),
                new Tampering("tar bort en händelse", MISSING, (ledger, at) -> {
                    ledger.events.remove((int) at);
                    return ledger.events.get(at).position();
                }),
                new Tampering("tar bort tre händelser", MISSING, (ledger, at) -> {
                    ledger.events.subList(at, at + 3).clear();
                    return ledger.events.get(at).position();
                }),
                new Tampering("lägger till en händelse", ADDED, (ledger, at) -> {
                    ChainedEvent before = ledger.events.get(at);
                    long position = before.position() + 1;
                    ledger.events.add(at + 1, ChainedEvent.after(before.hash(), ended(before.event(), position)));
                    return position;
                }),
                new Tampering("lägger till två händelser", ADDED, (ledger, at) -> {
                    ChainedEvent before = ledger.events.get(at);
                    long position = before.position();
                    ChainedEvent first = ChainedEvent.after(before.hash(), ended(before.event(), position + 1));
                    ledger.events.add(at + 1, first);
                    ledger.events.add(at + 2, ChainedEvent.after(first.hash(), ended(before.event(), position + 2)));
                    return position + 1;
                }),
                new Tampering("lägger till en händelse ur en annan kedja", ADDED, (ledger, at) -> {
                    ChainedEvent before = ledger.events.get(at);
                    long position = before.position() + 1;
                    ledger.events.add(
                            at + 1, ChainedEvent.after(other(before.hash()), ended(before.event(), position)));
                    return position;
                }),
                new Tampering("upprepar en händelse", DUPLICATED, (ledger, at) -> {
                    ledger.events.add(at + 1, ledger.events.get(at));
                    return ledger.events.get(at).position();
                }),
                new Tampering("upprepar en händelse längre fram", DUPLICATED, (ledger, at) -> {
                    ledger.events.add(at + 7, ledger.events.get(at));
                    return ledger.events.get(at).position();
                }),
                new Tampering("upprepar en händelse i förväg", DUPLICATED, (ledger, at) -> {
                    ledger.events.add(at, ledger.events.get(at + 4));
                    return ledger.events.get(at).position();
                }),
                new Tampering("låter två grannar byta plats", REORDERED, (ledger, at) -> {
                    Collections.swap(ledger.events, at, at + 1);
                    return ledger.events.get(at).position();
                }),
                new Tampering("låter två händelser byta plats", REORDERED, (ledger, at) -> {
                    Collections.swap(ledger.events, at, ledger.events.size() - 1 - (at % 7));
                    return ledger.events.get(at).position();
                }),
                new Tampering("flyttar fram en händelse", REORDERED, (ledger, at) -> {
                    ledger.events.add(at, ledger.events.remove(at + 5));
                    return ledger.events.get(at).position();
                }),
                new Tampering("flyttar tillbaka en händelse", REORDERED, (ledger, at) -> {
                    ledger.events.add(at + 5, ledger.events.remove((int) at));
                    return ledger.events.get(at).position();
                }),
                new Tampering("klipper av slutet", TRUNCATED, (ledger, at) -> {
                    ledger.events.subList(at, ledger.events.size()).clear();
                    return Checkpoint.of(ledger.checkpoints.getLast()).position();
                }),
                new Tampering("skriver om historien", REWRITTEN, (ledger, at) -> {
                    ChainedEvent old = ledger.events.get(at);
                    LedgerEvent other =
                            with(old.event(), "GoalEnded", old.event().stream(), Bytes.of("{}"), Bytes.of("{}"));
                    ledger.events.set(at, ChainedEvent.after(old.previous(), other));
                    ledger.chainAnewFrom(at + 1);
                    return ledger.checkpoints.stream()
                            .mapToLong(note -> Checkpoint.of(note).position())
                            .filter(position -> position >= old.position())
                            .findFirst()
                            .orElseThrow();
                }));
    }

    static Stream<Tampering> ofCheckpoints() {
        return Stream.of(
                sealing(
                        "en annan kommuns",
                        FOREIGN_CHECKPOINT,
                        old -> new Checkpoint(
                                        "mandat-demo/1885",
                                        old.size(),
                                        old.root(),
                                        old.position(),
                                        old.hash(),
                                        old.time(),
                                        old.previous())
                                .sign(Ledger.KEY)),
                sealing("en annan installations", FOREIGN_CHECKPOINT, old -> {
                    SigningKey elsewhere = SigningKey.generate("elsewhere");
                    return new Checkpoint(
                                    "elsewhere/1880",
                                    old.size(),
                                    old.root(),
                                    old.position(),
                                    old.hash(),
                                    old.time(),
                                    old.previous())
                            .sign(elsewhere);
                }),
                sealing("en undertecknad med egen nyckel", WRONG_KEY, old -> old.sign(Ledger.STRANGER)),
                changingCheckpoint(
                        "storleken", (body, old) -> body.replace("\n" + old.size(), "\n" + (old.size() - 1))),
                changingCheckpoint(
                        "roten", (body, old) -> body.replace(old.root().base64(), Hash.ZERO.base64())),
                changingCheckpoint(
                        "hashen", (body, old) -> body.replace(old.hash().hex(), Hash.ZERO.hex())),
                changingCheckpoint("tiden", (body, old) -> body.replace("time 2024", "time 2023")),
                changingCheckpoint("länken", (body, old) -> body.replaceFirst("previous .*", "previous " + Hash.ZERO)),
                new Tampering("tar bort en kontrollpunkt", CHECKPOINT_MISSING, (ledger, at) -> {
                    ledger.checkpoints.remove((int) at);
                    return Checkpoint.of(ledger.checkpoints.get(at)).position();
                }),
                new Tampering("låter två kontrollpunkter byta plats", CHECKPOINT_MISSING, (ledger, at) -> {
                    Collections.swap(ledger.checkpoints, at, at + 1);
                    return Checkpoint.of(ledger.checkpoints.get(at + 1)).position();
                }));
    }

    private static Tampering changing(String what, UnaryOperator<LedgerEvent> change) {
        return new Tampering("ändrar " + what, CHANGED, (ledger, at) -> {
            ChainedEvent old = ledger.events.get(at);
            ledger.events.set(at, new ChainedEvent(change.apply(old.event()), old.previous(), old.hash()));
            return old.position();
        });
    }

    private static Tampering sealing(String what, Verdict verdict, Function<Checkpoint, Note> other) {
        return new Tampering("sätter dit " + what, verdict, (ledger, at) -> {
            Checkpoint old = Checkpoint.of(ledger.checkpoints.get(at));
            ledger.checkpoints.set(at, other.apply(old));
            return old.position();
        });
    }

    private static Tampering changingCheckpoint(String what, BiFunction<String, Checkpoint, String> change) {
        return new Tampering("ändrar i kontrollpunkten: " + what, BAD_SIGNATURE, (ledger, at) -> {
            Note old = ledger.checkpoints.get(at);
            ledger.checkpoints.set(at, new Note(change.apply(old.body(), Checkpoint.of(old)), old.signatures()));
            return Checkpoint.of(old).position();
        });
    }

    private static LedgerEvent with(LedgerEvent old, String name, String stream, Bytes payload, Bytes metadata) {
        return new LedgerEvent(
                old.position(),
                old.municipality(),
                old.kind(),
                stream,
                old.sequence(),
                old.id(),
                name,
                old.version(),
                old.recordedAt(),
                payload,
                metadata);
    }

    private static LedgerEvent with(LedgerEvent old, long sequence, @Nullable String kind, Instant recordedAt) {
        return new LedgerEvent(
                old.position(),
                old.municipality(),
                kind,
                old.stream(),
                sequence,
                old.id(),
                old.name(),
                old.version(),
                recordedAt,
                old.payload(),
                old.metadata());
    }

    private static LedgerEvent ended(LedgerEvent like, long position) {
        return new LedgerEvent(
                position,
                like.municipality(),
                like.kind(),
                like.stream(),
                like.sequence(),
                "forged-" + position,
                "GoalEnded",
                like.version(),
                like.recordedAt(),
                like.payload(),
                like.metadata());
    }

    private static Bytes flipped(Bytes old) {
        byte[] bytes = old.toArray();
        bytes[bytes.length / 2] ^= 1;
        return Bytes.of(bytes);
    }

    private static Hash other(Hash old) {
        return Hash.sha256(old.toArray());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("ofEvents")
    @DisplayName("Blir funnen, med vad som hänt och var")
    void is_found_with_kind_and_position(Tampering tampering) {
        for (int at : new Random(1).ints(POSITIONS, 0, HONEST.sealed() - 10).toArray()) {
            assertFound(tampering, at);
        }
        assertFound(tampering, 0);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("ofCheckpoints")
    @DisplayName("Blir funnen också i kontrollpunkterna")
    void is_found_in_checkpoints(Tampering tampering) {
        for (int at = 0; at < HONEST.checkpoints.size() - 1; at++) {
            assertFound(tampering, at);
        }
    }

    private void assertFound(Tampering tampering, int at) {
        Ledger ledger = HONEST.copy();
        long position = tampering.at().applyAsLong(ledger, at);

        Report report = ledger.verified(folder);

        assertThat(report.findings()).describedAs("%s at %d", tampering, at).isNotEmpty();
        assertThat(report.findings().getFirst())
                .describedAs("%s at %d: %s", tampering, at, report.text())
                .satisfies(first -> {
                    assertThat(first.verdict()).isEqualTo(tampering.verdict());
                    assertThat(first.position()).isEqualTo(position);
                    if (first.verdict() == MISSING) {
                        assertThat(first.after())
                                .isEqualTo(
                                        at == 0 ? 0 : HONEST.events.get(at - 1).position());
                    }
                });
        assertThat(report.count()).describedAs(report.text()).isLessThanOrEqualTo(3);
    }

    @Test
    @DisplayName("Finns inte: då är bundeln i sin ordning")
    void untouched_is_in_order() {
        Report report = HONEST.verified(folder);
        assertThat(report.text()).startsWith("OK\n").contains("5 of 5 checkpoints agree", "5 events after the last");
        assertThat(report.findings()).isEmpty();
    }

    @Test
    @DisplayName("Finns inte i en liggare av någon storlek, hur den än har undertecknats")
    void honest_ledgers_are_in_order() {
        for (int size = 0; size < 40; size++) {
            Ledger ledger = Ledger.honest(size, 1 + size % 9);
            assertThat(ledger.verified(folder).findings()).isEmpty();
        }
    }

    @Test
    @DisplayName("Och har nyckeln märks inte inifrån, men mot en kontrollpunkt som någon utomstående har")
    void whoever_has_the_key_is_found_from_outside_only() {
        Note kept = HONEST.checkpoints.get(3);
        int covered = (int) Checkpoint.of(kept).size();
        for (int at : new Random(2).ints(POSITIONS, 0, covered).toArray()) {
            Ledger ledger = rewritten(at);
            ledger.sealAnew(Ledger.KEY);
            assertThat(ledger.verified(folder).isOk()).isTrue();

            Report report = ledger.verified(folder, kept);

            assertThat(report.findings()).extracting(Finding::verdict).containsExactly(REWRITTEN);
            assertThat(report.findings().getFirst().position())
                    .isEqualTo(Checkpoint.of(kept).position());
        }
        assertThat(HONEST.verified(folder, kept).text()).startsWith("OK").contains("from outside is contained");
    }

    @Test
    @DisplayName("Och rullar tillbaka allt till en tidigare dag märks likaså")
    void full_rollback_is_found_from_outside_only() {
        Note kept = HONEST.checkpoints.getLast();
        for (int at : new Random(3).ints(POSITIONS, 40, HONEST.sealed()).toArray()) {
            Ledger ledger = HONEST.copy();
            ledger.events.subList(at, ledger.events.size()).clear();
            ledger.checkpoints.removeIf(note -> Checkpoint.of(note).size() > at);
            assertThat(ledger.verified(folder).isOk()).isTrue();

            Report report = ledger.verified(folder, kept);

            assertThat(report.findings()).extracting(Finding::verdict).containsExactly(TRUNCATED);
            assertThat(report.findings().getFirst().after())
                    .isEqualTo(ledger.events.getLast().position());
        }
    }

    @Test
    @DisplayName("Och undertecknar allt med en egen nyckel märks på nyckeln, och på den utomstående kontrollpunkten")
    void other_key_is_found() {
        Note kept = HONEST.checkpoints.get(3);
        Ledger ledger = rewritten(100);
        ledger.sealAnew(Ledger.STRANGER);

        List<Finding> findings = ledger.verified(folder, kept).findings();

        assertThat(findings.getFirst().verdict()).isEqualTo(WRONG_KEY);
        assertThat(findings).hasSize(6).extracting(Finding::verdict).containsOnly(WRONG_KEY, REWRITTEN);
    }

    private static Ledger rewritten(int at) {
        Ledger ledger = HONEST.copy();
        ChainedEvent old = ledger.events.get(at);
        LedgerEvent other = with(old.event(), old.event().name(), old.event().stream(), Bytes.of("{}"), Bytes.of("{}"));
        ledger.events.set(at, ChainedEvent.after(old.previous(), other));
        ledger.chainAnewFrom(at + 1);
        return ledger;
    }

    @Test
    @DisplayName("Och tar bort en händelse efter sista kontrollpunkten, och räknar om alla hashar, märks på strömmen")
    void gap_in_a_stream_is_found() {
        Ledger ledger = HONEST.copy();
        ledger.checkpoints.subList(1, ledger.checkpoints.size()).clear();
        ledger.events.remove(100);
        ledger.chainAnewFrom(100);
        String stream = HONEST.events.get(100).event().stream();
        ChainedEvent next = ledger.events.subList(100, 204).stream()
                .filter(event -> event.event().stream().equals(stream))
                .findFirst()
                .orElseThrow();

        List<Finding> findings = ledger.verified(folder).findings();

        assertThat(findings).hasSize(1);
        assertThat(findings.getFirst().verdict()).isEqualTo(MISSING);
        assertThat(findings.getFirst().position()).isEqualTo(next.position());
        assertThat(findings.getFirst().message()).contains(stream, "though the chain is whole");
    }

    @Test
    @DisplayName("Och tar bort en händelse får höra hur många som fattas och var strömmen hoppar")
    void missing_event_is_described() {
        Ledger ledger = HONEST.copy();
        LedgerEvent gone = ledger.events.remove(100).event();

        String text = ledger.verified(folder).text();

        assertThat(text)
                .startsWith("NOT OK: 1 finding\nMISSING at position "
                        + ledger.events.get(100).position())
                .contains("1 missing between", gone.stream() + " goes from ", "5 of 5 checkpoints agree");
    }

    @Test
    @DisplayName("På flera ställen får höra om vart och ett")
    void several_changes_are_all_found() {
        Ledger ledger = HONEST.copy();
        ledger.events.remove(180);
        Collections.swap(ledger.events, 150, 152);
        ledger.events.add(101, ledger.events.get(100));
        ledger.events.set(
                50,
                new ChainedEvent(
                        rewritten(50).events.get(50).event(),
                        ledger.events.get(50).previous(),
                        ledger.events.get(50).hash()));
        ledger.checkpoints.remove(3);

        assertThat(ledger.verified(folder).findings())
                .extracting(Finding::verdict)
                .containsExactly(CHANGED, DUPLICATED, REORDERED, MISSING, CHECKPOINT_MISSING);
    }
}
