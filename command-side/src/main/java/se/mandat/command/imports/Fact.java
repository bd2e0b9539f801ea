package se.mandat.command.imports;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.mandat.kernel.Act;
import se.mandat.kernel.Actor;
import se.mandat.kernel.Command;
import se.mandat.kernel.CommandId;
import se.mandat.kernel.Decision;
import se.mandat.kernel.Municipality;
import se.mandat.kernel.Order;
import se.mandat.kernel.Role;
import se.mandat.kernel.Source;
import se.mandat.kernel.organisation.UnitId;

/** A row that was read: a command, when the fact became known, and where it comes from. */
record Fact(
        Row row,
        LocalDate knownAt,
        Command command,
        @Nullable UnitId actingUnit,
        @Nullable Decision decision,
        @Nullable Source source) {
    /** What every fact row may say, beside what its file is about. */
    static final List<String> COLUMNS = List.of("known_at", "decision", "source", "acting_unit", "note");

    /** As it became known; what became known on the same day, so that nothing refers to what comes later. */
    static final Comparator<Fact> ORDER =
            Comparator.comparing(Fact::knownAt).thenComparing(fact -> LoadOrder.of(fact.command));

    static Fact read(FactFile file, Row row, References references) {
        row.mustFit();
        Fact fact = new Fact(
                row,
                row.as("known_at", Row::date),
                file.command(row),
                row.optionally("acting_unit", UnitId::new),
                references.decision(row),
                references.source(row));
        row.mustBeUsedUp();
        return fact;
    }

    /** The same row makes the same command id, whenever and however often it is loaded. */
    Order order(Municipality municipality, Instant now) {
        String who = actingUnit == null ? "bundle" : actingUnit.value();
        Act act = new Act(
                CommandId.from("import", municipality.value(), row.file(), row.content()),
                new Actor("import/" + who, Role.IMPORTER, actingUnit),
                now,
                knownAt.atStartOfDay(Act.ZONE).toInstant(),
                decision,
                source);
        return new Order(municipality, act, command, null);
    }
}
