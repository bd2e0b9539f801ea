package se.mandat.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("Kontrollen i Python")
class PythonTest {
    private static final Ledger HONEST = Ledger.honest(90, 20);

    @TempDir
    Path folder = Path.of("");

    private record Answer(int code, String text) {}

    @BeforeAll
    static void python_is_there() {
        assumeTrue(run("--version").text().startsWith("Python 3"), "no python3 here");
    }

    private static Answer run(String... arguments) {
        try {
            Process python = new ProcessBuilder(Stream.concat(Stream.of("python3"), Stream.of(arguments))
                            .toList())
                    .redirectErrorStream(true)
                    .start();
            String text = new String(python.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return new Answer(python.waitFor(), text);
        } catch (IOException notThere) {
            return new Answer(-1, "");
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }

    private Answer verified(Ledger ledger) {
        try {
            Unpacked.from(ledger.zip(folder), folder);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
        return run(
                folder.resolve("verify.py").toString(),
                folder.resolve("1880.zip").toString());
    }

    static Stream<TamperTest.Tampering> tamperings() {
        return Stream.concat(TamperTest.ofEvents(), TamperTest.ofCheckpoints().filter(PythonTest::isSeenInPython));
    }

    /** Signatures are not checked in Python, and what only they cover is not seen. */
    private static boolean isSeenInPython(TamperTest.Tampering tampering) {
        return tampering.verdict() == Verdict.CHECKPOINT_MISSING;
    }

    @Test
    @DisplayName("Godtar en hel bundel, packad och uppackad, och säger att underskrifter inte är kontrollerade")
    void ok() {
        Answer zip = verified(HONEST);
        assertThat(zip.text())
                .startsWith("OK: 90 events, checkpoints agree up to position "
                        + Checkpoint.of(HONEST.checkpoints.getLast()).position())
                .contains("Signatures have NOT been checked");
        assertThat(zip.code()).isZero();
        assertThat(run(folder.resolve("verify.py").toString())).isEqualTo(zip);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("tamperings")
    @DisplayName("Dömer som den i Java, på samma ställe")
    void says_the_same(TamperTest.Tampering tampering) {
        for (int at : tampering.verdict() == Verdict.CHECKPOINT_MISSING ? new int[] {0, 2} : new int[] {0, 33}) {
            Ledger ledger = HONEST.copy();
            var _ = tampering.at().applyAsLong(ledger, at);
            Finding first = ledger.verified(folder).findings().getFirst();

            Answer answer = verified(ledger);

            assertThat(answer.code()).describedAs(answer.text()).isEqualTo(1);
            assertThat(answer.text().lines().skip(1).findFirst().orElseThrow())
                    .describedAs("%s at %d: %s\n%s", tampering, at, first, answer.text())
                    .startsWith("position " + shownInPython(tampering, first) + ": ");
        }
    }

    /** An event exchanged for another shows in Python where the chain breaks, at the next one. */
    private static long shownInPython(TamperTest.Tampering tampering, Finding first) {
        if (!tampering.name().startsWith("byter ut")) {
            return first.position();
        }
        return HONEST.events.stream()
                .mapToLong(ChainedEvent::position)
                .filter(position -> position > first.position())
                .findFirst()
                .orElseThrow();
    }
}
