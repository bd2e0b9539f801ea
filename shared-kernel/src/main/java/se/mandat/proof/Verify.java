package se.mandat.proof;

import java.io.IOException;
import java.io.PrintStream;
import java.io.Serial;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The verifier as a program: says what it found, and ends with 0 (nothing wrong), 1 (something) or 2 (not run). */
public final class Verify {
    private static final String USAGE = """
            Verifies a bundle from Mandat: java -jar verify.jar <bundle.zip or folder> [options]
              --key <key or file>    a key you trust, from elsewhere than the bundle; may be repeated
              --checkpoint <file>    a checkpoint somebody kept outside, which the bundle must contain; may be repeated
            Verifies a proof of one event: java -jar verify.jar --proof <file> --key <key or file>
            """;

    private final List<VerifierKey> keys = new ArrayList<>();
    private final List<Note> outside = new ArrayList<>();
    private @Nullable Path bundle;
    private @Nullable EventProof proof;

    private Verify() {}

    /** Runs it. */
    public static void main(String[] arguments) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        System.exit(run(List.of(arguments), out));
    }

    static int run(List<String> arguments, PrintStream out) {
        try {
            Report report = new Verify().given(arguments).report();
            out.print(report.text());
            return report.isOk() ? 0 : 1;
        } catch (IOException | Malformed | Misuse cannot) {
            out.println(Objects.toString(cannot.getMessage(), cannot.toString()));
            out.print(USAGE);
            return 2;
        }
    }

    private Verify given(List<String> arguments) throws IOException, Misuse {
        for (int at = 0; at < arguments.size(); at++) {
            String word = arguments.get(at);
            if (!word.startsWith("--")) {
                bundle = Path.of(word);
            } else if (at + 1 == arguments.size()) {
                throw new Misuse(word + " needs a value");
            } else {
                option(word, arguments.get(++at));
            }
        }
        return this;
    }

    private void option(String word, String value) throws IOException, Misuse {
        switch (word) {
            case "--key" -> keys.addAll(keys(value));
            case "--checkpoint" -> outside.add(note(Path.of(value)));
            case "--proof" -> proof = EventProof.parse(Files.readString(Path.of(value)));
            default -> throw new Misuse("There is no " + word);
        }
    }

    private static List<VerifierKey> keys(String value) throws IOException {
        return Files.exists(Path.of(value))
                ? Verifier.keys(Bytes.of(Files.readAllBytes(Path.of(value))))
                : List.of(VerifierKey.parse(value));
    }

    /** A checkpoint as it came, perhaps by mail: line ends and what is around it may have changed on the way. */
    private static Note note(Path file) throws IOException {
        Note note = Note.parse(Files.readString(file).replace("\r", "").strip() + "\n");
        var _ = Checkpoint.of(note);
        return note;
    }

    private Report report() throws IOException, Misuse {
        if (proof != null && bundle == null && !keys.isEmpty()) {
            return proof.verify(new Trust(keys, true));
        }
        if (bundle == null || proof != null) {
            throw new Misuse("A bundle, or a proof and a key");
        }
        return Verifier.verify(bundle, keys, outside);
    }

    private static final class Misuse extends Exception {
        @Serial
        private static final long serialVersionUID = 1L;

        Misuse(String how) {
            super(how);
        }
    }
}
