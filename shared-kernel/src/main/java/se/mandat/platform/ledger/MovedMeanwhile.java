package se.mandat.platform.ledger;

import java.util.Set;
import org.axonframework.modelling.command.ConcurrencyException;

/** What a decision was made on moved before it was written: decide anew. */
public final class MovedMeanwhile extends ConcurrencyException {
    private static final long serialVersionUID = 1L;

    MovedMeanwhile(Set<String> streams) {
        super("Moved meanwhile: " + String.join(", ", streams));
    }
}
