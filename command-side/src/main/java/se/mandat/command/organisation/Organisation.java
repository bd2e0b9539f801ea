package se.mandat.command.organisation;

import static se.mandat.command.world.Refuse.when;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.mandat.kernel.Act;
import se.mandat.kernel.OrganisationCommand;
import se.mandat.kernel.OrganisationCommand.Reorganise;
import se.mandat.kernel.OrganisationEvent;
import se.mandat.kernel.OrganisationEvent.*;
import se.mandat.kernel.Period;
import se.mandat.kernel.Rejected;
import se.mandat.kernel.organisation.OrganisationRule;
import se.mandat.kernel.organisation.Share;
import se.mandat.kernel.organisation.UnitId;

/** All units of a municipality, on any day, as the organisation's rules see them. */
record Organisation(Map<UnitId, UnitLife> units) {
    static final Organisation NONE = new Organisation(Map.of());

    /** What is allowed now. */
    static List<OrganisationEvent> decide(Organisation organisation, OrganisationCommand command, Act act) {
        List<OrganisationEvent> events = wouldHappen(organisation, command);
        when(
                command instanceof Reorganise && !events.isEmpty() && act.decision() == null,
                OrganisationRule.REORGANISATION_NEEDS_DECISION,
                "decision",
                null);
        return events;
    }

    /** What a command would lead to, whoever decides it. */
    static List<OrganisationEvent> wouldHappen(Organisation organisation, OrganisationCommand command) {
        return new Reorganising(organisation).decide(command);
    }

    /** What is true after. */
    static Organisation evolve(Organisation was, OrganisationEvent event) {
        return switch (event) {
            case UnitEstablished e -> was.with(e.unit(), UnitLife.begin(e));
            case UnitRenamed e -> was.with(e.unit(), was.unit(e.unit()).renamed(e.name(), e.from()));
            case UnitMoved e -> was.with(e.unit(), was.unit(e.unit()).moved(e.parent(), e.from()));
            case UnitsMerged e -> was.ending(e.units(), e.from().minusDays(1), e);
            case UnitSplit e -> was.ending(List.of(e.unit()), e.from().minusDays(1), e);
            case UnitClosed e -> was.ending(List.of(e.unit()), e.lastDay(), e);
        };
    }

    boolean existsOn(UnitId id, LocalDate day) {
        UnitLife unit = units.get(id);
        return unit != null && unit.existsOn(day);
    }

    boolean existsDuring(UnitId id, Period period) {
        UnitLife unit = units.get(id);
        return unit != null
                && !unit.from().isAfter(period.to())
                && (unit.lastDay() == null || !unit.lastDay().isBefore(period.from()));
    }

    /** The unit; refused with {@link OrganisationRule#UNIT_UNKNOWN}. */
    UnitLife unit(UnitId id) {
        UnitLife unit = units.get(id);
        if (unit == null) {
            throw new Rejected(OrganisationRule.UNIT_UNKNOWN, id).at("unit");
        }
        return unit;
    }

    /** Whether the unit, on the day or any later day when something moves, stands under itself. */
    boolean everStandsUnderItself(UnitId id, LocalDate from) {
        Stream<LocalDate> later =
                units.values().stream().flatMap(unit -> unit.parents().tailMap(from, false).keySet().stream());
        return Stream.concat(Stream.of(from), later)
                .distinct()
                .anyMatch(day -> isUnder(unit(id).parentOn(day), id, day));
    }

    /** Whether {@code above} stands over {@code id} on the day, or is it. */
    boolean isUnder(@Nullable UnitId id, UnitId above, LocalDate day) {
        UnitId up = id;
        while (up != null && !up.equals(above)) {
            up = unit(up).parentOn(day);
        }
        return up != null;
    }

    void mustExist(UnitId id, LocalDate day, String field) {
        when(!existsOn(id, day), OrganisationRule.UNIT_UNKNOWN, field, id);
    }

    private Organisation ending(List<UnitId> ids, LocalDate lastDay, OrganisationEvent how) {
        Map<UnitId, UnitLife> after = new LinkedHashMap<>(units);
        ids.forEach(id -> after.put(id, unit(id).ended(lastDay, how)));
        return new Organisation(after);
    }

    private Organisation with(UnitId id, UnitLife unit) {
        Map<UnitId, UnitLife> after = new LinkedHashMap<>(units);
        after.put(id, unit);
        return new Organisation(after);
    }

    static List<UnitId> unitsOf(List<Share> shares) {
        return shares.stream().map(Share::unit).toList();
    }
}
