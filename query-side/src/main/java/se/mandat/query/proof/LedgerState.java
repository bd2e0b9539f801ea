package se.mandat.query.proof;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import se.mandat.platform.ledger.Evidence;
import se.mandat.platform.ledger.LedgerKeys;
import se.mandat.proof.Checkpoint;
import se.mandat.proof.Hash;
import se.mandat.proof.VerifierKey;
import se.mandat.query.ui.Visit;

/**
 * What can be said of the ledger where a page is printed.
 *
 * @param hash       of the last event shown: it covers all before it
 * @param checkpoint the first that covers it, or else the last there is
 * @param covered    whether it does
 * @param unsigned   how many events have come after the checkpoint
 */
public record LedgerState(
        long position,
        Optional<Hash> hash,
        Optional<Checkpoint> checkpoint,
        boolean covered,
        long unsigned,
        Optional<Check> check,
        List<VerifierKey> keys) {

    /** Reads it. */
    @Component
    public static class Reading {
        private final Evidence evidence;
        private final LedgerKeys keys;
        private final Checks checks;

        Reading(Evidence evidence, LedgerKeys keys, Checks checks) {
            this.evidence = evidence;
            this.keys = keys;
            this.checks = checks;
        }

        /** At the moment a visit shows. */
        public LedgerState of(Visit visit) {
            String municipality = visit.municipality().value();
            long position = visit.asOf().position();
            List<Checkpoint> all = evidence.checkpoints(municipality).stream()
                    .map(Checkpoint::of)
                    .toList();
            Optional<Checkpoint> covering = all.stream()
                    .filter(checkpoint -> checkpoint.position() >= position)
                    .findFirst();
            Optional<Checkpoint> named = covering.or(() -> all.stream().reduce((_, last) -> last));
            return new LedgerState(
                    position,
                    evidence.hash(municipality, position),
                    named,
                    covering.isPresent(),
                    evidence.eventsAfter(
                            municipality, named.map(Checkpoint::position).orElse(0L)),
                    checks.last(visit.municipality()),
                    keys.verifiers());
        }
    }
}
