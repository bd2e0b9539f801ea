package se.mandat.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.mandat.platform.ledger.Evidence;
import se.mandat.platform.ledger.LedgerKeys;
import se.mandat.platform.ledger.Sealer;
import se.mandat.proof.Checkpoint;
import se.mandat.proof.EventProof;
import se.mandat.proof.Note;
import se.mandat.proof.VerifierKey;

@DisplayName("Liggaren bevisar sig själv")
class ProofTest {
    private static final VerifierKey KEY =
            Running.bean(LedgerKeys.class).verifiers().getFirst();

    @TempDir
    private Path folder;

    @BeforeAll
    static void sealed() {
        var _ = Running.bean(Sealer.class).seal();
    }

    @Test
    @DisplayName("Revisorn får en kontrollpunkt undertecknad på begäran, och den omfattar allt som skrivits")
    void checkpoint_on_demand() {
        var answer = Running.api("POST", "revisor", "/ledger/checkpoints", "");
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        Note note = Note.parse(Running.json(answer).get(0).get("note").asString());
        assertThat(KEY.signed(note)).isTrue();
        assertThat(Checkpoint.of(note).origin()).isEqualTo("mandat-development-key/1880");
    }

    @Test
    @DisplayName("En enhetschef får det inte, och svaret säger vilka som får")
    void others_may_not_seal() {
        var answer = Running.api("POST", "enhetschef", "/ledger/checkpoints", "");
        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(Running.json(answer).get("allowedRoles").toString()).contains("AUDITOR", "ADMINISTRATOR");
    }

    @Test
    @DisplayName("Scenario 7: exporten av hela historien klarar granskning med den nyckel man fått på annat sätt")
    void export_verifies() throws IOException, InterruptedException {
        assertThat(verify(export(), "--key", KEY.text())).isZero();
    }

    @Test
    @DisplayName("En händelse bevisas utan att någon annan visas")
    void single_event_is_proved() throws IOException, InterruptedException {
        long position = position();
        String proof = Running.api("GET", "revisor", "/ledger/events/" + position + "/proof", "")
                .body();
        Path file = Files.writeString(folder.resolve("proof.json"), proof);
        assertThat(verify("--proof", file.toString(), "--key", KEY.text())).isZero();
        assertThat(EventProof.parse(proof).event().event().position()).isEqualTo(position);

        Path other = Files.writeString(folder.resolve("other.json"), proof.replace("\"name\":\"", "\"name\":\"X"));
        assertThat(verify("--proof", other.toString(), "--key", KEY.text())).isNotZero();
    }

    @Test
    @DisplayName("Granskningsprogrammet hämtas som en fil och kör utan Mandat")
    void verifier_runs_by_itself() throws IOException, InterruptedException {
        Path jar = download("/verify.jar", "verify.jar");
        Process verifier = new ProcessBuilder(java(), "-jar", jar.toString(), export())
                .inheritIO()
                .start();
        assertThat(verifier.waitFor()).isZero();
    }

    @Test
    @DisplayName("Det som inte finns går inte att bevisa")
    void nothing_is_not_proved() {
        assertThat(Running.api("GET", "revisor", "/ledger/events/999999999/proof", "")
                        .statusCode())
                .isEqualTo(404);
    }

    private static long position() {
        Evidence evidence = Running.bean(Evidence.class);
        return Optional.of(evidence.checkpoints("1880").getFirst())
                .map(Checkpoint::of)
                .map(Checkpoint::position)
                .orElseThrow();
    }

    private String export() throws IOException, InterruptedException {
        return download("/api/1880/ledger/export", "mandat-1880.zip").toString();
    }

    private Path download(String path, String name) throws IOException, InterruptedException {
        Path file = folder.resolve(name);
        HttpRequest request =
                HttpRequest.newBuilder(URI.create(Running.url(path))).build();
        try (HttpClient http = HttpClient.newHttpClient()) {
            assertThat(http.send(request, HttpResponse.BodyHandlers.ofFile(file))
                            .statusCode())
                    .isEqualTo(200);
        }
        return file;
    }

    private static String java() {
        return ProcessHandle.current().info().command().orElseThrow();
    }

    private static int verify(String... arguments) throws IOException, InterruptedException {
        ProcessBuilder verifier = new ProcessBuilder(
                java(),
                "-cp",
                Path.of(Note.class
                                .getProtectionDomain()
                                .getCodeSource()
                                .getLocation()
                                .getPath())
                        .toString(),
                "se.mandat.proof.Verify");
        verifier.command().addAll(List.of(arguments));
        return verifier.inheritIO().start().waitFor();
    }
}
