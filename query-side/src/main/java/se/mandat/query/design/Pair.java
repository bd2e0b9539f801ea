package se.mandat.query.design;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import se.mandat.query.appearance.Accent;
import se.mandat.query.appearance.Tokens;

/**
 * Two colours that stand on each other on some page.
 *
 * @param front  what is read
 * @param behind what it stands on
 * @param needed the least contrast between them (WCAG 2.2, 1.4.3 for text and 1.4.11 for the rest)
 */
public record Pair(String front, String behind, BigDecimal needed) {
    private static final BigDecimal GRAPHICS = BigDecimal.valueOf(3);

    /** What text is written in, and on what. */
    public static final List<Pair> TEXT = Stream.of(
                    "ink bg",
                    "ink-2 bg",
                    "ink sunk",
                    "ink-2 sunk",
                    "link bg",
                    "link sunk",
                    "on-brand brand",
                    "on-asof asof",
                    "ok ok-bg",
                    "part part-bg",
                    "no no-bg",
                    "none none-bg",
                    "unk unk-bg",
                    "info info-bg")
            .map(words -> pair(words, Accent.NEEDED))
            .toList();

    /** What lines, marks and the frames of controls are drawn in, and on what. */
    public static final List<Pair> DRAWN = Stream.of("mark bg", "edge bg", "focus bg", "ok bg", "part bg", "no bg")
            .map(words -> pair(words, GRAPHICS))
            .toList();

    private static Pair pair(String words, BigDecimal needed) {
        String[] both = words.split(" ", 2);
        return new Pair(both[0], both[1], needed);
    }

    /** The contrast between them in one of the modes. */
    public BigDecimal contrast(Tokens mode) {
        return mode.colour(front).contrast(mode.colour(behind));
    }
}
