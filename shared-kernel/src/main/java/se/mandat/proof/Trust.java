package se.mandat.proof;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Whose signatures count, and whether that was said from outside the bundle. */
public record Trust(List<VerifierKey> keys, boolean fromOutside) {
    public Trust {
        keys = List.copyOf(keys);
    }

    /** Why the checkpoint does not count, where it does not; {@code municipality} is null where it is not known yet. */
    @Nullable
    Finding refusal(Note note, Checkpoint checkpoint, @Nullable String municipality) {
        String origin = checkpoint.origin();
        List<VerifierKey> expected = keys.stream()
                .filter(key -> municipality == null
                        ? origin.startsWith(key.name() + "/")
                        : origin.equals(Checkpoint.origin(key, municipality)))
                .toList();
        if (expected.isEmpty() && !keys.isEmpty()) {
            return of(Verdict.FOREIGN_CHECKPOINT, checkpoint, "is of '" + origin + "'");
        }
        if (expected.stream().noneMatch(key -> key.isNamedBy(note))) {
            return of(Verdict.WRONG_KEY, checkpoint, "is signed by " + signers(note) + ", which is not trusted");
        }
        return expected.stream().anyMatch(key -> key.signed(note))
                ? null
                : of(Verdict.BAD_SIGNATURE, checkpoint, "was changed after it was signed, or never signed");
    }

    private static Finding of(Verdict verdict, Checkpoint checkpoint, String what) {
        return new Finding(verdict, checkpoint.position() - 1, checkpoint.position(), "the " + checkpoint + " " + what);
    }

    private static String signers(Note note) {
        return String.join(
                " and ", note.signatures().stream().map(Note.Signature::signer).toList());
    }
}
