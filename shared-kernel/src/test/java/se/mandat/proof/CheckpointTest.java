package se.mandat.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("En undertecknad kontrollpunkt")
class CheckpointTest {
    /** The example of Go's package note: Ed25519 has no chance in it, so that the signature is known. */
    private static final String GO_SECRET =
            "PRIVATE+KEY+PeterNeumann+c74f20a3+AYEKFALVFGyNhPJEMzD1QIDr+Y7hfZx09iUvxdXHKDFz";

    private static final String GO_KEY = "PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW";
    private static final String GO_BODY =
            "If you think cryptography is the answer to your problem,\nthen you don't know what your problem is.\n";
    private static final String GO_NOTE = GO_BODY
            + "\n— PeterNeumann x08go/ZJkuBS9UG/SffcvIAQxVBtiFupLLr8pAcElZInNIuGUgYN1FFYC2pZSNXgKvqfqdngotpRZb6KE6RyyBwJnAM=\n";

    private static final SigningKey KEY = SigningKey.parse(GO_SECRET);
    private static final Checkpoint CHECKPOINT = new Checkpoint(
            "PeterNeumann/1880", 3, Hash.ZERO, 7, Hash.ZERO, Instant.parse("2026-11-22T10:00:00Z"), null);

    @Test
    @DisplayName("Skrivs som Go skriver den, tecken för tecken")
    void is_what_go_writes() {
        assertThat(KEY.verifier().text()).isEqualTo(GO_KEY);
        assertThat(KEY.text()).isEqualTo(GO_SECRET);
        assertThat(KEY.sign(GO_BODY).text()).isEqualTo(GO_NOTE);
        assertThat(VerifierKey.parse(GO_KEY).signed(Note.parse(GO_NOTE))).isTrue();
    }

    @Test
    @DisplayName("Läses också när C2SP:s exempel har skrivit den")
    void is_what_c2sp_writes() {
        VerifierKey key = VerifierKey.parse("example.com/foo+530d903a+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k");
        Note note = Note.parse("This is an example message.\n\n— example.com/foo"
                + " Uw2QOkn8srV1yJGh2VYRlL1Tnagv1YEq6TfXppzi2ONncAlTgK7Ztg1ERYNZXsYjOBH3mFXmRKuwHjG1Yu72IneyaQM=\n");
        assertThat(key.signed(note)).isTrue();
        assertThat(key.fingerprint()).startsWith("530d903a").hasSize(64);
    }

    @Test
    @DisplayName("Har sin ordning av rader och läses tillbaka som den var")
    void looks_like_this() {
        Note first = CHECKPOINT.sign(KEY);
        assertThat(first.body()).isEqualTo("""
                        PeterNeumann/1880
                        3
                        AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=
                        position 7
                        hash 0000000000000000000000000000000000000000000000000000000000000000
                        time 2026-11-22T10:00:00Z
                        previous -
                        """);
        Checkpoint second = new Checkpoint(
                "PeterNeumann/1880", 4, Hash.ZERO, 9, Hash.ZERO, Instant.parse("2026-11-22T10:05:00.5Z"), first.hash());
        assertThat(Checkpoint.of(Note.parse(first.text()))).isEqualTo(CHECKPOINT);
        assertThat(Checkpoint.of(Note.parse(second.sign(KEY).text()))).isEqualTo(second);
        assertThat(Checkpoint.origin(KEY.verifier(), "1880")).isEqualTo("PeterNeumann/1880");
    }

    static Stream<String> otherBodies() {
        String body = CHECKPOINT.sign(KEY).body();
        return Stream.of(
                body + "more 1\n",
                body.replace("previous -\n", ""),
                body.replace("\n3\n", "\n03\n"),
                body.replace("\n3\n", "\n+3\n"),
                body.replace("\n3\n", "\n0\n"),
                body.replace("\n3\n", "\n8\n"),
                body.replace("\n3\n", "\nthree\n"),
                body.replace("AAA=", "AAB="),
                body.replace("AAA=", "AAA"),
                body.replace("position ", "place "),
                body.replace("hash 00", "hash 0"),
                body.replace("00Z", "00+01:00"),
                body.replace("T10", "t10"),
                body.replace("previous -", "previous 00"),
                body.replace("/1880", ""),
                body.replace("/1880", "/"),
                body.replace("Peter", "Peter "));
    }

    @ParameterizedTest
    @MethodSource("otherBodies")
    @DisplayName("Läses inte om den är skriven på annat sätt")
    void is_written_in_one_way(String body) {
        Note note = KEY.sign(body);
        assertThatThrownBy(() -> Checkpoint.of(note)).isInstanceOf(Malformed.class);
    }

    @Test
    @DisplayName("Gäller inte när ett enda tecken är ett annat, i text, namn eller underskrift")
    void any_other_character_breaks_it() {
        String text = CHECKPOINT.sign(KEY).text();
        for (int at = 0; at < text.length(); at++) {
            String other = text.substring(0, at) + (char) (text.charAt(at) ^ 1) + text.substring(at + 1);
            assertThat(counts(other)).describedAs(other).isFalse();
        }
        assertThat(counts(text)).isTrue();
    }

    private static boolean counts(String text) {
        try {
            return KEY.verifier().signed(Note.parse(text));
        } catch (Malformed refused) {
            return false;
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "text\n",
                "text\n\n",
                "text\n\n— name\n",
                "text\n\n— name AAAA\n",
                "text\n\n- name AAAAAAA=\n",
                "text\n\n— name AAAAAAA=",
                "text\n\n— na me AAAAAAA=\n",
                "te\rxt\n\n— name AAAAAAA=\n"
            })
    @DisplayName("Är ingen anteckning utan text och underskrifter i rätt form")
    void note_has_its_form(String text) {
        assertThatThrownBy(() -> Note.parse(text)).isInstanceOf(Malformed.class);
    }

    @Test
    @DisplayName("Kan ha flera underskrifter, och gäller för den som litar på en av dem")
    void several_signatures() {
        SigningKey witness = SigningKey.generate("revisorn");
        Note note = Note.parse(
                KEY.sign(GO_BODY).text() + witness.sign(GO_BODY).text().substring(GO_BODY.length() + 1));
        assertThat(witness.verifier().signed(note)).isTrue();
        assertThat(KEY.verifier().signed(note)).isTrue();
        assertThat(SigningKey.generate("revisorn").verifier().signed(note)).isFalse();
    }

    @Test
    @DisplayName("Görs med en nyckel som är ny varje gång, kan sparas, och inte syns av misstag")
    void keys() {
        SigningKey key = SigningKey.generate("mandat-demo");
        SigningKey same = SigningKey.parse(key.text());
        assertThat(same.verifier()).isEqualTo(key.verifier());
        assertThat(VerifierKey.parse(key.verifier().text())).isEqualTo(key.verifier());
        assertThat(same.verifier().signed(key.sign("x\n"))).isTrue();
        assertThat(SigningKey.generate("mandat-demo").verifier()).isNotEqualTo(key.verifier());
        assertThat(key).asString().isEqualTo(key.verifier().text()).doesNotContain("PRIVATE");
    }

    @Test
    @DisplayName("Görs inte med en nyckel som någon har skrivit fel i")
    void mistyped_keys() {
        for (int at = 0; at < GO_KEY.length(); at++) {
            String other = GO_KEY.substring(0, at) + (char) (GO_KEY.charAt(at) ^ 1) + GO_KEY.substring(at + 1);
            assertThatThrownBy(() -> VerifierKey.parse(other))
                    .describedAs(other)
                    .isInstanceOf(Malformed.class);
        }
        for (int at = 0; at < GO_SECRET.length(); at++) {
            String other = GO_SECRET.substring(0, at) + (char) (GO_SECRET.charAt(at) ^ 1) + GO_SECRET.substring(at + 1);
            assertThatThrownBy(() -> SigningKey.parse(other))
                    .describedAs(other)
                    .isInstanceOf(Malformed.class)
                    .hasMessageNotContaining("AYEKFALV");
        }
        assertThatThrownBy(() -> SigningKey.generate("två ord")).isInstanceOf(Malformed.class);
        assertThatThrownBy(() -> SigningKey.generate("a+b")).isInstanceOf(Malformed.class);
    }
}
