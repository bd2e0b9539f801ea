package se.mandat.proof;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** A municipality's ledger, honest until somebody changes its lists. */
final class Ledger {
    /** Keys of these tests only, the same every time. */
    static final SigningKey KEY =
            SigningKey.parse("PRIVATE+KEY+mandat-demo+799aa892+ARwUoVuJrzl6CW7+PRPTrI0oD1siHO59antE8bn+eMlK");

    static final SigningKey STRANGER =
            SigningKey.parse("PRIVATE+KEY+mandat-demo+9c3b81f1+AW6Z2McEapVL6BSfeU2s0q88TTH7LozQig63BrHNgZGk");
    static final String MUNICIPALITY = "1880";
    private static final Instant BEGUN = Instant.parse("2024-10-23T18:00:00.000001Z");

    final List<ChainedEvent> events;
    final List<Note> checkpoints;

    private Ledger(List<ChainedEvent> events, List<Note> checkpoints) {
        this.events = new ArrayList<>(events);
        this.checkpoints = new ArrayList<>(checkpoints);
    }

    /** Events in some streams, at positions with gaps where other municipalities are; sealed every so many events. */
    static Ledger honest(int events, int sealedEvery) {
        Random chance = new Random(events);
        Map<String, Long> streams = new HashMap<>();
        Ledger ledger = new Ledger(List.of(), List.of());
        long position = 0;
        for (int number = 0; number < events; number++) {
            position += chance.nextInt(4) == 0 ? 1 + chance.nextInt(5) : 1;
            String stream = "goal:1880:g-" + chance.nextInt(Math.max(3, events / 10));
            ledger.append(event(position, stream, streams.merge(stream, 0L, (old, _) -> old + 1), chance));
            if ((number + 1) % sealedEvery == 0) {
                ledger.seal(KEY);
            }
        }
        return ledger;
    }

    private static LedgerEvent event(long position, String stream, long sequence, Random chance) {
        return new LedgerEvent(
                position,
                MUNICIPALITY,
                chance.nextInt(9) == 0 ? null : "goal",
                stream,
                sequence,
                "e-" + position,
                sequence == 0 ? "GoalSet" : "GoalReworded",
                "1",
                BEGUN.plusSeconds(position),
                Bytes.of("{\"title\":\"Mål \\\"" + chance.nextInt() + "\\\"\",\"raden\":\"å\\nö\"}"),
                Bytes.of("{\"actor\":\"anna\",\"command\":\"c-" + position + "\"}"));
    }

    Ledger copy() {
        return new Ledger(events, checkpoints);
    }

    void append(LedgerEvent event) {
        events.add(ChainedEvent.after(
                events.isEmpty() ? Hash.ZERO : events.getLast().hash(), event));
    }

    /** Signs a checkpoint over what there is. */
    void seal(SigningKey key) {
        checkpoints.add(checkpoint(events.size()).sign(key));
    }

    /** What a checkpoint over the first events says, after the checkpoints there are. */
    Checkpoint checkpoint(int size) {
        Frontier tree = new Frontier();
        events.subList(0, size).forEach(event -> tree.append(event.hash()));
        ChainedEvent last = events.get(size - 1);
        return new Checkpoint(
                Checkpoint.origin(KEY.verifier(), MUNICIPALITY),
                size,
                tree.root(),
                last.position(),
                last.hash(),
                last.event().recordedAt().plusSeconds(60),
                checkpoints.isEmpty() ? null : checkpoints.getLast().hash());
    }

    /** Gives every event from here on the hashes that fit the one before. */
    void chainAnewFrom(int index) {
        List<LedgerEvent> rest = events.subList(index, events.size()).stream()
                .map(ChainedEvent::event)
                .toList();
        events.subList(index, events.size()).clear();
        rest.forEach(this::append);
    }

    /** Signs checkpoints as large as there were, over what there is now. */
    void sealAnew(SigningKey key) {
        List<Integer> sizes = checkpoints.stream()
                .map(note -> (int) Checkpoint.of(note).size())
                .filter(size -> size <= events.size())
                .toList();
        checkpoints.clear();
        sizes.forEach(size -> checkpoints.add(checkpoint(size).sign(key)));
    }

    /** How many events the last checkpoint covers. */
    int sealed() {
        return (int) Checkpoint.of(checkpoints.getLast()).size();
    }

    /** Writes it as a zip in the folder. */
    Path zip(Path folder) {
        Path zip = folder.resolve("1880.zip");
        try (OutputStream out = Files.newOutputStream(zip)) {
            BundleWriter.write(out, MUNICIPALITY, List.of(KEY.verifier()), events.stream(), checkpoints.stream());
            return zip;
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    /** What the verifier says of it, by the key and the checkpoints somebody has outside. */
    Report verified(Path folder, Note... outside) {
        try {
            return Verifier.verify(zip(folder), List.of(KEY.verifier()), List.of(outside));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
