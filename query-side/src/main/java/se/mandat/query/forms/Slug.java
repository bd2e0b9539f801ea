package se.mandat.query.forms;

import java.text.Normalizer;
import java.util.Locale;
import se.mandat.kernel.CommandId;

/** Makes short keys of titles: {@code Färre barn i kö} becomes {@code farre-barn-i-ko}. */
final class Slug {
    private static final int LONGEST = 60;
    private static final int TAIL = 6;
    private static final String NAMELESS = "namnlos";

    private Slug() {}

    /** The key of a title; cut between words where it is long. */
    static String of(String title) {
        String plain = Normalizer.normalize(title.toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replace("ø", "o")
                .replace("æ", "ae")
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
        if (plain.length() > LONGEST) {
            int cut = plain.lastIndexOf('-', LONGEST);
            plain = plain.substring(0, cut > 0 ? cut : LONGEST);
        }
        return plain.isEmpty() ? NAMELESS : plain;
    }

    /** The key of a title with a tail of its own: the same command gives the same key, another command another. */
    static String unique(String title, CommandId command) {
        String tail = CommandId.from(command.value()).value().replace("-", "");
        return of(title) + "-" + tail.substring(0, TAIL);
    }
}
