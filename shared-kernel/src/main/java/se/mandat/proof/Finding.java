package se.mandat.proof;

/**
 * One thing wrong: where it shows, and the position of what comes before it in the file. An event that was changed is
 * at {@code position}, one that is missing lies between the two. Files have position 0.
 */
public record Finding(Verdict verdict, long after, long position, String message) {
    public Finding {
        message = Shown.line(message, 800);
    }

    @Override
    public String toString() {
        return verdict + (position > 0 ? " at position " + position : "") + ": " + message;
    }
}
