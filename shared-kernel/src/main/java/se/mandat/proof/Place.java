package se.mandat.proof;

/** Where an event stands in the file, without its content. Line 0 is before the first. */
record Place(long line, long position, Hash previous, Hash hash, String name, String stream, long sequence) {
    private static final int LONGEST = 120;

    static final Place START = new Place(0, 0, Hash.ZERO, Hash.ZERO, "", "", 0);

    static Place of(long line, ChainedEvent chained) {
        LedgerEvent event = chained.event();
        return new Place(
                line,
                event.position(),
                chained.previous(),
                chained.hash(),
                Shown.shortened(event.name(), LONGEST),
                Shown.shortened(event.stream(), LONGEST),
                event.sequence());
    }

    @Override
    public String toString() {
        return line == 0
                ? "the start"
                : "event " + position + " (" + name + " in " + stream + ", sequence " + sequence + "), line " + line;
    }
}
