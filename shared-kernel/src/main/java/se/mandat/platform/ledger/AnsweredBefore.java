package se.mandat.platform.ledger;

import se.mandat.kernel.Accepted;

/** The same command was accepted before; nothing was written now. */
public final class AnsweredBefore extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Accepted answer;

    AnsweredBefore(Accepted answer) {
        super("Answered before with position " + answer.position(), null, false, false);
        this.answer = answer;
    }

    /** What it was answered then. */
    public Accepted answer() {
        return answer;
    }
}
