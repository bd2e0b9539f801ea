package se.mandat.query.ui;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Every key a page listens to. Pages say in {@code data-key} which link, button or field a key follows, presses or goes
 * to, and in {@code data-step} and {@code data-pick} among which rows it moves and chooses; no key does anything else.
 */
public enum Key {
    HELP(Where.EVERYWHERE, "?"),
    SEARCH(Where.EVERYWHERE, "/"),
    PALETTE(Where.EVERYWHERE, "Ctrl+K"),
    DOWN(Where.EVERYWHERE, "j"),
    UP(Where.EVERYWHERE, "k"),
    OPEN(Where.EVERYWHERE, "Enter"),
    REPORT(Where.EVERYWHERE, "r"),
    HISTORY(Where.EVERYWHERE, "h"),
    COMPARE(Where.EVERYWHERE, "c"),
    EARLIER(Where.EVERYWHERE, "["),
    LATER(Where.EVERYWHERE, "]"),
    DATE(Where.EVERYWHERE, "t"),
    CLOSE(Where.EVERYWHERE, "Escape"),
    BACK(Where.THEN, "ArrowLeft"),
    ON(Where.THEN, "ArrowRight"),
    NAMED_BEFORE(Where.THEN, "Shift+ArrowLeft"),
    NAMED_AFTER(Where.THEN, "Shift+ArrowRight"),
    CARD(Where.DESK, "1-9"),
    APPROVE(Where.REVIEW, "g"),
    RETURN(Where.REVIEW, "å"),
    SEND(Where.FORM, "Ctrl+Enter"),
    SWAP(Where.COMPARISON, "x"),
    NEXT_DIFFERENCE(Where.COMPARISON, "n"),
    PREVIOUS_DIFFERENCE(Where.COMPARISON, "p"),
    PICK(Where.EVENTS, " ");

    /** Where a key does something. */
    public enum Where {
        EVERYWHERE,
        THEN,
        DESK,
        REVIEW,
        FORM,
        COMPARISON,
        EVENTS;

        /** The keys there. */
        public List<Key> keys() {
            return Arrays.stream(Key.values()).filter(key -> key.where == this).toList();
        }
    }

    private static final int CARDS = 9;

    private final Where where;
    private final String press;

    Key(Where where, String press) {
        this.where = where;
        this.press = press;
    }

    /** What is pressed, as pages say it. */
    public String press() {
        return press;
    }

    /** The keys that move to the next row and back. */
    public static String steps(Key next, Key previous) {
        return next.press + " " + previous.press;
    }

    /** The key of a card of one's own page, by its place from 1; none but nine have any. */
    public static @Nullable String card(int place) {
        return place > CARDS ? null : String.valueOf(place);
    }

    /** The key of a year or report beside the one shown, by how much further down the list, newest first, it is. */
    public static @Nullable String between(int further) {
        return switch (further) {
            case 1 -> EARLIER.press;
            case -1 -> LATER.press;
            default -> null;
        };
    }

    /** Whether it is still listened to when keys are off: it is no single character, nor an arrow. */
    public boolean isAlways() {
        return this == PALETTE || this == OPEN || this == CLOSE || this == SEND;
    }
}
