package se.mandat.query.search;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * What somebody looks for.
 *
 * @param asked what was typed
 * @param stems the stems of its words, in small letters, wherever in a word they stand
 * @param every whether what is found has them all, or any
 */
public record Sought(String asked, List<String> stems, boolean every) {
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

    /** The same, of which anything is enough. */
    Sought some() {
        return new Sought(asked, stems, false);
    }

    /** Whether some words have what is looked for. */
    boolean isIn(String words) {
        return every ? stems.stream().allMatch(words::contains) : count(words) > 0;
    }

    /** How many of the stems some words have. */
    long count(String words) {
        return stems.stream().filter(words::contains).count();
    }

    /** Whether there is anything to look for. */
    public boolean isEmpty() {
        return stems.isEmpty();
    }
}
