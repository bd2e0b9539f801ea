package se.mandat.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("Kontrollprogrammet")
class VerifyTest {
    private static final String KEY = Ledger.KEY.verifier().text();

    @TempDir
    Path folder = Path.of("");

    private final Ledger ledger = Ledger.honest(60, 25);

    private record Answer(int code, String text) {}

    private static Answer verify(String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        int code = Verify.run(List.of(arguments), new PrintStream(out, true, StandardCharsets.UTF_8));
        return new Answer(code, out.toString(StandardCharsets.UTF_8));
    }

    private String file(String name, String content) {
        try {
            return Files.writeString(folder.resolve(name), content).toString();
        } catch (IOException unwritable) {
            throw new java.io.UncheckedIOException(unwritable);
        }
    }

    @Test
    @DisplayName("Svarar 0 när allt stämmer, och säger vad som är visat")
    void ok() {
        Answer answer = verify(ledger.zip(folder).toString(), "--key", KEY);
        assertThat(answer.text())
                .startsWith("OK\n60 events up to position ")
                .contains(
                        "2 of 2 checkpoints agree",
                        "10 events after the last checkpoint are chained but not yet signed")
                .contains("The key was given from outside");
        assertThat(answer.code()).isZero();
    }

    @Test
    @DisplayName("Läser en uppackad mapp likadant")
    void folder_is_the_same() throws IOException {
        String zipped = verify(ledger.zip(folder).toString(), "--key", KEY).text();
        Unpacked.from(folder.resolve("1880.zip"), folder);
        assertThat(verify(folder.toString(), "--key", KEY).text()).isEqualTo(zipped);
    }

    @Test
    @DisplayName("Säger utan nyckel att bara bundelns inre sammanhang är visat, och nyckelns fingeravtryck")
    void without_key() {
        Answer answer = verify(ledger.zip(folder).toString());
        assertThat(answer.code()).isZero();
        assertThat(answer.text())
                .contains(
                        "No key was given",
                        "only its inner consistency",
                        Ledger.KEY.verifier().fingerprint());
    }

    @Test
    @DisplayName("Tar nyckeln ur en fil också, och flera nycklar")
    void key_file() {
        String keys = file("keys", Ledger.STRANGER.verifier().text() + "\n\n " + KEY + " \n");
        assertThat(verify(ledger.zip(folder).toString(), "--key", keys).code()).isZero();
        assertThat(verify(
                                ledger.zip(folder).toString(),
                                "--key",
                                Ledger.STRANGER.verifier().text(),
                                "--key",
                                KEY)
                        .code())
                .isZero();
    }

    @Test
    @DisplayName("Svarar 1 och säger vad och var när något är fel")
    void not_ok() {
        ledger.events.remove(30);
        Answer answer = verify(ledger.zip(folder).toString(), "--key", KEY);
        assertThat(answer.code()).isEqualTo(1);
        assertThat(answer.text())
                .startsWith("NOT OK: 1 finding\nMISSING at position "
                        + ledger.events.get(30).position() + ": ")
                .contains("(MISSING means: the hash chain, or a stream, skips events that are not there)");
    }

    @Test
    @DisplayName("Jämför med en kontrollpunkt som har kommit med e-post")
    void outside_checkpoint() {
        String mailed =
                file("mail.txt", "\n" + ledger.checkpoints.getFirst().text().replace("\n", "\r\n") + "\r\n");
        Answer same = verify(ledger.zip(folder).toString(), "--key", KEY, "--checkpoint", mailed);
        assertThat(same.text()).contains("from outside is contained in this history");
        assertThat(same.code()).isZero();

        ledger.events.subList(20, 60).clear();
        ledger.checkpoints.clear();
        Answer rolledBack = verify(ledger.zip(folder).toString(), "--key", KEY, "--checkpoint", mailed);
        assertThat(rolledBack.text()).contains("TRUNCATED at position", "could not be confirmed");
        assertThat(rolledBack.code()).isEqualTo(1);
    }

    @Test
    @DisplayName("Litar inte på en utomstående kontrollpunkt som är undertecknad med något annat")
    void outside_checkpoint_by_a_stranger() {
        String forged =
                file("forged.txt", ledger.checkpoint(25).sign(Ledger.STRANGER).text());
        Answer answer = verify(ledger.zip(folder).toString(), "--checkpoint", forged);
        assertThat(answer.text()).contains("WRONG_KEY", "outside checkpoint");
        assertThat(answer.code()).isEqualTo(1);
    }

    @Test
    @DisplayName("Godtar en tom liggare, och en utan kontrollpunkter")
    void nothing_yet() {
        Ledger unsealed = Ledger.honest(3, 5);
        assertThat(verify(unsealed.zip(folder).toString()).text())
                .startsWith("OK")
                .contains("3 events after the last checkpoint are chained but not yet signed");
        Ledger empty = Ledger.honest(0, 5);
        assertThat(verify(empty.zip(folder).toString()).text()).startsWith("OK").contains("0 events");
    }

    @Test
    @DisplayName("Bevisar en händelse utan de andra")
    void proof_of_one() {
        Note checkpoint = ledger.checkpoints.getLast();
        for (int index = 0; index < 50; index++) {
            String proof = file("proof.json", proof(index, ledger.events.get(index), checkpoint));
            Answer answer = verify("--proof", proof, "--key", KEY);
            assertThat(answer.text())
                    .startsWith("OK\nProof of event " + ledger.events.get(index).position())
                    .contains("as number " + (index + 1) + " in the checkpoint");
            assertThat(answer.code()).isZero();
        }
    }

    @Test
    @DisplayName("Godtar inget bevis för något annat")
    void proof_of_something_else() {
        Note checkpoint = ledger.checkpoints.getLast();
        String honest = proof(7, ledger.events.get(7), checkpoint);
        ChainedEvent forged = ChainedEvent.after(Hash.ZERO, ledger.events.get(7).event());
        assertProof(honest.replace("anna", "olle"), Verdict.CHANGED);
        assertProof(honest.replace("\"index\":7", "\"index\":8"), Verdict.REWRITTEN);
        assertProof(honest.replace("\"index\":7", "\"index\":-1"), Verdict.REWRITTEN);
        assertProof(honest.replace("\"index\":7", "\"index\":70"), Verdict.REWRITTEN);
        assertProof(proof(7, forged, checkpoint), Verdict.REWRITTEN);
        assertProof(proof(7, ledger.events.get(7), ledger.checkpoint(50).sign(Ledger.STRANGER)), Verdict.WRONG_KEY);
    }

    private void assertProof(String json, Verdict verdict) {
        Answer answer = verify("--proof", file("proof.json", json), "--key", KEY);
        assertThat(answer.code()).isEqualTo(1);
        assertThat(answer.text()).startsWith("NOT OK: 1 finding\n" + verdict);
    }

    private String proof(int index, ChainedEvent event, Note checkpoint) {
        Iterator<Hash> hashes = ledger.events.stream().map(ChainedEvent::hash).iterator();
        InclusionProof path = InclusionProof.of(index, Checkpoint.of(checkpoint).size(), hashes);
        return new EventProof(event, index, path.path(), checkpoint).json();
    }

    @Test
    @DisplayName("Svarar 2 och förklarar sig när det inte kan köras")
    void misuse() {
        String zip = ledger.zip(folder).toString();
        for (Answer answer : List.of(
                verify(),
                verify("--key"),
                verify("--help", "me"),
                verify(folder.resolve("none.zip").toString()),
                verify(zip, "--key", "mandat-demo+00000000+AAAA"),
                verify(zip, "--checkpoint", file("note", "no note")),
                verify(
                        zip,
                        "--checkpoint",
                        file("note", Ledger.KEY.sign("no checkpoint\n").text())),
                verify(zip, "--proof", file("proof", "{}")),
                verify("--proof", file("proof", proof(1, ledger.events.get(1), ledger.checkpoints.getFirst()))),
                verify(file("not.zip", "PK")))) {
            assertThat(answer.code()).describedAs(answer.text()).isEqualTo(2);
            assertThat(answer.text()).contains("java -jar verify.jar <bundle.zip or folder>");
        }
    }

    @Test
    @DisplayName("Låter inget ur bundeln styra skärmen")
    void shows_no_control_characters() {
        ChainedEvent old = ledger.events.get(5);
        LedgerEvent loud = new LedgerEvent(
                old.position(),
                "1880",
                null,
                "goal\n\u001b[2JOK",
                0,
                "x",
                "n".repeat(5000),
                null,
                old.event().recordedAt(),
                Bytes.of(""),
                Bytes.of(""));
        ledger.events.set(5, new ChainedEvent(loud, old.previous(), old.hash()));
        String text = verify(ledger.zip(folder).toString(), "--key", KEY).text();
        assertThat(text).doesNotContain("\u001b").startsWith("NOT OK: 1 finding\nCHANGED");
        assertThat(text.lines()).hasSizeLessThan(10).allMatch(line -> line.length() < 1000);
    }

    @Test
    @DisplayName("Får samma bundel av samma liggare, byte för byte, och ingen bundel av ett avbrott")
    void bundle_is_reproducible_or_none() throws IOException {
        byte[] first = Files.readAllBytes(ledger.zip(folder));
        assertThat(Files.readAllBytes(ledger.zip(folder))).isEqualTo(first);
        Path broken = folder.resolve("broken.zip");
        try (OutputStream out = Files.newOutputStream(broken)) {
            Stream<ChainedEvent> failing = ledger.events.stream().peek(event -> {
                if (event.position() > 30) {
                    throw new IllegalStateException("connection lost");
                }
            });
            BundleWriter.write(out, "1880", List.of(), failing, Stream.of());
        } catch (IllegalStateException lost) {
            assertThat(lost).hasMessage("connection lost");
        }
        assertThat(verify(broken.toString()).code()).isEqualTo(2);
    }
}
