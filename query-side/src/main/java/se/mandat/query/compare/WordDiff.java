package se.mandat.query.compare;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Two texts word by word: what only the one has, and what only the other. */
public record WordDiff(List<Piece> before, List<Piece> after) {
    /** Some words, and whether the other text lacks them. */
    public record Piece(String words, boolean own) {}

    /** Compares by the longest words in common. */
    public static WordDiff of(String before, String after) {
        String[] a = words(before);
        String[] b = words(after);
        int[][] common = common(a, b);
        List<Piece> left = new ArrayList<>();
        List<Piece> right = new ArrayList<>();
        int i = 0;
        int j = 0;
        while (i < a.length || j < b.length) {
            if (i < a.length && j < b.length && a[i].equals(b[j])) {
                left.add(new Piece(a[i++], false));
                right.add(new Piece(b[j++], false));
            } else if (j == b.length || (i < a.length && common[i + 1][j] >= common[i][j + 1])) {
                left.add(new Piece(a[i++], true));
            } else {
                right.add(new Piece(b[j++], true));
            }
        }
        return new WordDiff(joined(left), joined(right));
    }

    private static String[] words(String text) {
        return text.isBlank() ? new String[0] : text.strip().split("\\s+");
    }

    /** How many words the texts have in common from each place on. */
    private static int[][] common(String[] a, String[] b) {
        int[][] common = new int[a.length + 1][b.length + 1];
        for (int i = a.length - 1; i >= 0; i--) {
            for (int j = b.length - 1; j >= 0; j--) {
                common[i][j] =
                        a[i].equals(b[j]) ? common[i + 1][j + 1] + 1 : Math.max(common[i + 1][j], common[i][j + 1]);
            }
        }
        return common;
    }

    private static List<Piece> joined(List<Piece> pieces) {
        List<Piece> joined = new ArrayList<>();
        for (Piece piece : pieces) {
            if (!joined.isEmpty() && joined.getLast().own() == piece.own()) {
                joined.add(new Piece(joined.removeLast().words() + " " + piece.words(), piece.own()));
            } else {
                joined.add(piece);
            }
        }
        return Collections.unmodifiableList(joined);
    }
}
