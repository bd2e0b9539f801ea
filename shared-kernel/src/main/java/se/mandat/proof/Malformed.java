package se.mandat.proof;

import java.io.Serial;

/** What was read cannot be what it should be; the flaw says why. */
public final class Malformed extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1L;

    private final Flaw flaw;

    Malformed(Flaw flaw, String found) {
        super("'" + Shown.line(found, 60) + "' " + flaw.words());
        this.flaw = flaw;
    }

    /** What is wrong with it. */
    public Flaw flaw() {
        return flaw;
    }
}
