package se.mandat.command.imports;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import se.mandat.kernel.Commands;
import se.mandat.kernel.Municipality;
import se.mandat.kernel.Rejected;

/**
 * Loads a bundle through the same commands as everybody else: one row, one command. A refused row is reported and the
 * others go on; a second load changes nothing.
 */
public final class BundleImport {
    private static final Comparator<RowRefusal> BY_PLACE =
            Comparator.comparing(RowRefusal::file).thenComparingInt(RowRefusal::row);

    private final Commands commands;
    private final Clock clock;
    private final Counter accepted;
    private final Counter refused;

    public BundleImport(Commands commands, Clock clock, MeterRegistry meters) {
        this.commands = commands;
        this.clock = clock;
        this.accepted = meters.counter("mandat.import.rows", "result", "accepted");
        this.refused = meters.counter("mandat.import.rows", "result", "refused");
    }

    /** Loads the facts in the order they became known. Without a municipality nothing is loaded. */
    public ImportReport load(Bundle bundle) {
        Municipality municipality;
        try {
            municipality = bundle.head().municipality();
        } catch (Rejected rejected) {
            refused.increment();
            return new ImportReport(0, List.of(RowRefusal.ofFile(BundleHead.FILE, rejected)));
        }
        Reading reading = new Reading(bundle);
        List<RowRefusal> refusals = new ArrayList<>(reading.refusals());
        Map<Fact, Rejected> rejected = new Sending(commands, municipality, clock).inOrder(reading.facts());
        rejected.forEach((fact, why) -> refusals.add(RowRefusal.of(fact.row(), why)));
        int sent = reading.facts().size() - rejected.size();
        accepted.increment(sent);
        refused.increment(refusals.size());
        refusals.sort(BY_PLACE);
        return new ImportReport(sent, List.copyOf(refusals));
    }
}
