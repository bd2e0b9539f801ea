package se.mandat.query.appearance;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * The stylesheet of an accent: it gives new values to the names that carry the product's own, on screens alone, so that
 * forced colours and paper are as they were.
 *
 * @param hash of what it says: the name of this version, for ever
 */
public record Stylesheet(String text, String hash) {
    private static final int LONG_ENOUGH = 16;

    static Stylesheet of(Accent accent) {
        String text = """
                @media screen and (forced-colors:none) {@layer tokens {
                :root {--brand:%1$s; --mark:%1$s; --on-brand:#fff}
                @media (prefers-color-scheme:dark) {:root {--mark:%2$s}}
                }}
                """.formatted(accent.colour(), accent.tint());
        return new Stylesheet(text, hash(text));
    }

    private static String hash(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest).substring(0, LONG_ENOUGH);
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
