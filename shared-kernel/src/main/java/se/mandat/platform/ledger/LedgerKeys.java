package se.mandat.platform.ledger;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.mandat.proof.SigningKey;
import se.mandat.proof.VerifierKey;

/**
 * The installation's keys.
 *
 * @param signing   signs checkpoints; none where nothing is sealed
 * @param verifiers check them: the signing key's public half, and those of keys used before it
 */
public record LedgerKeys(@Nullable SigningKey signing, List<VerifierKey> verifiers) {
    /** The keys as they are set: the secret as text or in a file, the older public keys separated by commas. */
    public static LedgerKeys of(String secret, String file, String older) {
        String text = secret.isBlank() && !file.isBlank() ? read(Path.of(file)) : secret;
        SigningKey signing = text.isBlank() ? null : SigningKey.parse(text.strip());
        Stream<VerifierKey> former = Arrays.stream(older.split(","))
                .map(String::strip)
                .filter(key -> !key.isEmpty())
                .map(VerifierKey::parse);
        return new LedgerKeys(
                signing,
                Stream.concat(Stream.ofNullable(signing).map(SigningKey::verifier), former)
                        .toList());
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException failure) {
            throw new UncheckedIOException("The ledger's key cannot be read from " + file, failure);
        }
    }
}
