package se.mandat.query.search;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * What somebody looks for.
 *
 * @param asked what was typed
 * @param stems the stems of its words, in small letters; anything found has them all, wherever in a word they stand
 */
public record Sought(String asked, List<String> stems) {
    private static final Pattern PARAGRAPH = Pattern.compile("§+\\s*");

    public Sought {
        stems = List.copyOf(stems);
    }

    /** Whether a title says the very words that were typed, none of them as a part of another. */
    boolean isWhollyIn(String title) {
        String words = PARAGRAPH.matcher(asked.toLowerCase(Locale.ROOT)).replaceAll("§ ");
        return Pattern.compile("(?<![\\p{L}\\d])" + Pattern.quote(words) + "(?![\\p{L}\\d])")
                .matcher(title.toLowerCase(Locale.ROOT))
                .find();
    }

    /** Whether there is anything to look for. */
    public boolean isEmpty() {
        return stems.isEmpty();
    }
}
