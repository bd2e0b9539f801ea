package se.mandat.platform.ledger;

import se.mandat.proof.Hash;
import se.mandat.proof.LedgerEvent;

/** How an event's hash covers its row and the municipality's event before it. */
@FunctionalInterface
public interface Chain {
    /** As it is described in {@code docs/proof.md}. */
    Chain PROOF = (previous, event) -> event.hash(previous);

    /** The hash of an event at its place; {@code previous} is {@link Hash#ZERO} for a municipality's first. */
    Hash next(Hash previous, LedgerEvent event);
}
