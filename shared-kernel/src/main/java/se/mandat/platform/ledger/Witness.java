package se.mandat.platform.ledger;

import se.mandat.proof.Note;

/**
 * Somewhere outside the database that keeps checkpoints. Without one, whoever holds both database and key could rewrite
 * everything unseen.
 */
@FunctionalInterface
public interface Witness {
    /** A checkpoint was signed. */
    void saw(Note checkpoint);
}
