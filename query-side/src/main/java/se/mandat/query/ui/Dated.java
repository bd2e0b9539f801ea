package se.mandat.query.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Text cut where its dates begin and end, so that no line ends within one. */
public final class Dated {
    private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}[.,]?");

    private Dated() {}

    /** A date with the sign that ends it, or what stands between dates. */
    public record Piece(String words, boolean date) {}

    /** The text, piece by piece. */
    public static List<Piece> of(String text) {
        List<Piece> pieces = new ArrayList<>();
        Matcher date = DATE.matcher(text);
        int end = 0;
        while (date.find()) {
            pieces.add(new Piece(text.substring(end, date.start()), false));
            pieces.add(new Piece(date.group(), true));
            end = date.end();
        }
        pieces.add(new Piece(text.substring(end), false));
        return pieces;
    }
}
