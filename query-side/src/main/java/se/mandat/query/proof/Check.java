package se.mandat.query.proof;

import java.time.Instant;

/**
 * A municipality's ledger, checked here: every event against its hash, every checkpoint against the events and the keys.
 *
 * @param position how far the ledger had come
 * @param findings how much was found wrong
 * @param report   what the verifier said, in its own words
 */
public record Check(Instant at, long position, long findings, String report) {
    public boolean isWhole() {
        return findings == 0;
    }
}
