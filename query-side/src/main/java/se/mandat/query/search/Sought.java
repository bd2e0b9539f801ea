package se.mandat.query.search;

import java.util.List;

/**
 * What somebody looks for.
 *
 * @param asked what was typed
 * @param stems the stems of its words, in small letters; anything found has them all, wherever in a word they stand
 */
public record Sought(String asked, List<String> stems) {
    public Sought {
        stems = List.copyOf(stems);
    }

    /** Whether there is anything to look for. */
    public boolean isEmpty() {
        return stems.isEmpty();
    }
}
