package se.mandat.query.search;

import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One thing that was found.
 *
 * @param title   what it is called
 * @param page    its page below the municipality's
 * @param about   whose it is or when, in a few words
 * @param text    the words it was found by, where they are not its title
 * @param current whether it holds at the moment shown
 */
public record Hit(
        Kind kind,
        String title,
        String page,
        @Nullable String about,
        @Nullable String text,
        boolean current) {
    private static final int BEFORE = 60;
    private static final int AFTER = 140;

    /** What can be found, in the order it is shown. */
    public enum Kind {
        PAGE,
        ACTION,
        GOAL,
        INDICATOR,
        UNIT,
        ACTIVITY,
        FACTOR,
        AREA,
        DECISION,
        TEXT
    }

    /** Some words before what was found, what was found, and some words after. */
    public record Excerpt(String before, String found, String after) {}

    /** Whether it speaks of what is looked for. */
    boolean speaksOf(Sought sought) {
        return sought.isIn(words());
    }

    /** How much of what is looked for it speaks of. */
    long says(Sought sought) {
        return sought.count(words());
    }

    private String words() {
        return Stream.of(title, about, text)
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" "))
                .toLowerCase(Locale.ROOT);
    }

    private static int endOfWord(String text, int from) {
        int end = from;
        while (end < text.length() && Character.isLetter(text.charAt(end))) {
            end++;
        }
        return end;
    }

    /** Where in the text it was found; nothing where the title alone says it. */
    @Nullable
    Excerpt excerpt(Sought sought) {
        String lower = text == null ? "" : text.toLowerCase(Locale.ROOT);
        String stem =
                sought.stems().stream().filter(lower::contains).findFirst().orElse(null);
        if (text == null || stem == null) {
            return null;
        }
        int at = lower.indexOf(stem);
        int end = endOfWord(text, at + stem.length());
        int from = Math.max(0, at - BEFORE);
        int to = Math.min(text.length(), end + AFTER);
        return new Excerpt(
                (from == 0 ? "" : "…") + text.substring(from, at),
                text.substring(at, end),
                text.substring(end, to) + (to == text.length() ? "" : "…"));
    }
}
