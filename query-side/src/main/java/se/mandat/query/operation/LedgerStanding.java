package se.mandat.query.operation;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.mandat.platform.ledger.Evidence;
import se.mandat.proof.Checkpoint;
import se.mandat.query.landing.Choices;
import se.mandat.query.landing.Choices.Choice;
import se.mandat.query.proof.Check;
import se.mandat.query.proof.Checks;

/**
 * How far the ledger of a municipality is signed and checked.
 *
 * @param checkpoint the last one signed, if any
 * @param unsigned   how many events have come since
 * @param check      the last time it was checked here, if ever
 */
public record LedgerStanding(
        Choice of,
        @Nullable Checkpoint checkpoint,
        long unsigned,
        @Nullable Check check) {
    /** Reads it. */
    @Component
    static class Reading {
        private final Choices choices;
        private final Evidence evidence;
        private final Checks checks;

        Reading(Choices choices, Evidence evidence, Checks checks) {
            this.choices = choices;
            this.evidence = evidence;
            this.checks = checks;
        }

        /** Of every municipality. */
        List<LedgerStanding> all() {
            return choices.all().stream().map(this::of).toList();
        }

        private LedgerStanding of(Choice choice) {
            String code = choice.municipality().value();
            Optional<Checkpoint> last = evidence.checkpoints(code).stream()
                    .reduce((_, later) -> later)
                    .map(Checkpoint::of);
            return new LedgerStanding(
                    choice,
                    last.orElse(null),
                    evidence.eventsAfter(code, last.map(Checkpoint::position).orElse(0L)),
                    checks.last(choice.municipality()).orElse(null));
        }
    }
}
