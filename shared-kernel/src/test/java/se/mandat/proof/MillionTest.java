package se.mandat.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/** Run with {@code mvn verify -Dmandat.long=true}. */
@DisplayName("En miljon händelser")
@EnabledIfSystemProperty(named = "mandat.long", matches = "true")
class MillionTest {
    private static final long EVENTS = 1_000_000;
    private static final long STREAMS = 150_000;
    private static final long SEALED_EVERY = 5_000;

    @TempDir
    Path folder = Path.of("");

    private final Frontier tree = new Frontier();
    private final List<Note> checkpoints = new ArrayList<>();
    private @Nullable ChainedEvent last;

    @Test
    @DisplayName("Kontrolleras på under en minut, i 128 MB")
    void in_a_minute_and_128_megabytes() throws IOException, InterruptedException {
        Path zip = folder.resolve("1880.zip");
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(zip))) {
            Stream<ChainedEvent> events = LongStream.range(0, EVENTS).mapToObj(this::next);
            BundleWriter.write(
                    out,
                    "1880",
                    List.of(Ledger.KEY.verifier()),
                    events,
                    Stream.of(checkpoints).flatMap(List::stream));
        }
        Instant begun = Instant.now();

        Process verifier = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx128m",
                        "-cp",
                        "target/classes",
                        "se.mandat.proof.Verify",
                        zip.toString(),
                        "--key",
                        Ledger.KEY.verifier().text())
                .redirectErrorStream(true)
                .start();
        String text = new String(verifier.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(verifier.waitFor()).describedAs(text).isZero();
        assertThat(text).startsWith("OK\n1000000 events").contains("200 of 200 checkpoints agree");
        assertThat(Duration.between(begun, Instant.now())).isLessThan(Duration.ofMinutes(1));
    }

    private ChainedEvent next(long number) {
        LedgerEvent event = new LedgerEvent(
                number + 1,
                "1880",
                "goal",
                "goal:1880:g-" + number % STREAMS,
                number / STREAMS,
                "e-" + number,
                "GoalReworded",
                "1",
                Instant.EPOCH.plusSeconds(number),
                Bytes.of(
                        "{\"goal\":\"g-1\",\"title\":\"Ökad trygghet\",\"text\":\"" + "å".repeat(150) + number + "\"}"),
                Bytes.of("{\"actor\":\"anna\",\"role\":\"CONTROLLER\",\"command\":\"c-" + number + "\"}"));
        ChainedEvent chained = ChainedEvent.after(last == null ? Hash.ZERO : last.hash(), event);
        last = chained;
        tree.append(chained.hash());
        if (tree.size() % SEALED_EVERY == 0) {
            checkpoints.add(new Checkpoint(
                            Checkpoint.origin(Ledger.KEY.verifier(), "1880"),
                            tree.size(),
                            tree.root(),
                            chained.position(),
                            chained.hash(),
                            event.recordedAt(),
                            checkpoints.isEmpty() ? null : checkpoints.getLast().hash())
                    .sign(Ledger.KEY));
        }
        return chained;
    }
}
