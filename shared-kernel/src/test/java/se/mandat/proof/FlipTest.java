package se.mandat.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Bits fall over by themselves, or somebody edits a file by hand. */
@DisplayName("En byte som blir en annan")
class FlipTest {
    private static final int FLIPS = 250;

    @TempDir
    Path folder = Path.of("");

    private final Ledger ledger = Ledger.honest(12, 5);

    @BeforeEach
    void unpack() throws IOException {
        Unpacked.from(ledger.zip(folder), folder);
    }

    @Test
    @DisplayName("Bland händelserna märks alltid, även när SHA256SUMS har räknats om")
    void in_events_is_always_found() throws IOException {
        byte[] original = Files.readAllBytes(folder.resolve("events.ndjson"));
        Random chance = new Random(7);
        for (int flip = 0; flip < FLIPS; flip++) {
            byte[] bytes = original.clone();
            int at = chance.nextInt(bytes.length);
            bytes[at] ^= (byte) (flip % 2 == 0 ? 1 << chance.nextInt(8) : 1 + chance.nextInt(255));
            write("events.ndjson", bytes);

            Report report = Verifier.verify(folder, List.of(Ledger.KEY.verifier()), List.of());

            assertThat(report.findings()).describedAs("byte %d", at).isNotEmpty();
            assertThat(report.findings().getFirst().verdict())
                    .describedAs("byte %d: %s", at, report.text())
                    .isIn(Verdict.CHANGED, Verdict.UNREADABLE);
            assertThat(isNear(report.findings().getFirst(), original, at))
                    .describedAs("byte %d: %s", at, report.text())
                    .isTrue();
            assertThat(report.count()).describedAs(report.text()).isLessThanOrEqualTo(3);
        }
    }

    /** The finding is about the line with the byte, or where that was broken in two or joined with another, by it. */
    private boolean isNear(Finding finding, byte[] original, int at) {
        int line = (int) new String(original, 0, at, StandardCharsets.ISO_8859_1)
                .chars()
                .filter(character -> character == '\n')
                .count();
        long before = line == 0 ? 0 : ledger.events.get(line - 1).position();
        return finding.after() == before;
    }

    @Test
    @DisplayName("Bland kontrollpunkterna märks alltid")
    void in_checkpoints_is_always_found() throws IOException {
        byte[] original = Files.readAllBytes(folder.resolve("checkpoints.ndjson"));
        Random chance = new Random(8);
        for (int flip = 0; flip < FLIPS; flip++) {
            byte[] bytes = original.clone();
            int at = chance.nextInt(bytes.length);
            bytes[at] ^= (byte) (1 << chance.nextInt(8));
            write("checkpoints.ndjson", bytes);
            assertThat(Verifier.verify(folder, List.of(Ledger.KEY.verifier()), List.of())
                            .isOk())
                    .describedAs("byte %d", at)
                    .isFalse();
        }
    }

    @Test
    @DisplayName("I vilken fil som helst märks mot SHA256SUMS, sist av allt")
    void in_any_file_is_found_by_its_sum() throws IOException {
        for (BundleFile file : BundleFile.values()) {
            byte[] original = Files.readAllBytes(folder.resolve(file.fileName()));
            byte[] bytes = original.clone();
            bytes[bytes.length / 2] ^= 1;
            Files.write(folder.resolve(file.fileName()), bytes);

            Report report = Verifier.verify(folder, List.of(Ledger.KEY.verifier()), List.of());

            assertThat(report.findings().getLast().verdict()).isEqualTo(Verdict.FILE_CHANGED);
            Files.write(folder.resolve(file.fileName()), original);
        }
        assertThat(Verifier.verify(folder, List.of(Ledger.KEY.verifier()), List.of())
                        .isOk())
                .isTrue();
    }

    @Test
    @DisplayName("I den packade filen märks, eller gör ingen skillnad")
    void in_the_zip() throws IOException {
        Path zip = folder.resolve("1880.zip");
        byte[] original = Files.readAllBytes(zip);
        Random chance = new Random(9);
        int found = 0;
        for (int flip = 0; flip < FLIPS; flip++) {
            byte[] bytes = original.clone();
            bytes[chance.nextInt(bytes.length)] ^= (byte) (1 << chance.nextInt(8));
            Files.write(zip, bytes);
            found += isFound(zip) ? 1 : 0;
        }
        assertThat(found).isGreaterThan(FLIPS * 8 / 10);
    }

    private static boolean isFound(Path zip) {
        try {
            return !Verifier.verify(zip, List.of(Ledger.KEY.verifier()), List.of())
                    .isOk();
        } catch (IOException cannotBeOpened) {
            return true;
        }
    }

    @Test
    @DisplayName("Eller en fil som saknas, eller en rad utan slut, är också ett fel")
    void missing_and_endless() throws IOException {
        write("events.ndjson", Arrays.copyOf(new byte[] {'{'}, Lines.LONGEST * 2));
        assertThat(verdicts()).containsExactly(Verdict.UNREADABLE);
        for (BundleFile file : BundleFile.values()) {
            Files.delete(folder.resolve(file.fileName()));
            assertThat(verdicts()).contains(Verdict.UNREADABLE, Verdict.FILE_CHANGED);
        }
    }

    private List<Verdict> verdicts() throws IOException {
        return Verifier.verify(folder, List.of(), List.of()).findings().stream()
                .map(Finding::verdict)
                .toList();
    }

    /** Writes the file and what SHA256SUMS then has to say. */
    private void write(String name, byte[] bytes) throws IOException {
        Files.write(folder.resolve(name), bytes);
        List<String> sums = new ArrayList<>(Files.readAllLines(folder.resolve("SHA256SUMS")));
        sums.replaceAll(line -> line.endsWith(name) ? Hash.sha256(bytes).hex() + "  " + name : line);
        Files.write(folder.resolve("SHA256SUMS"), sums);
    }
}
