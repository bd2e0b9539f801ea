package se.mandat.query.view;

/** How many events are taken at a time: fewer and fewer after one that cannot be stored, until it is found alone. */
final class Stride {
    private final int longest;
    private int events;

    Stride(int longest) {
        this.longest = longest;
        this.events = longest;
    }

    int events() {
        return events;
    }

    /** So many did not go; false where fewer cannot be tried. */
    boolean shorten(int failed) {
        events = Math.max(1, failed / 2);
        return failed > 1;
    }

    /** They went. */
    void lengthen() {
        events = Math.min(longest, 2 * events);
    }
}
