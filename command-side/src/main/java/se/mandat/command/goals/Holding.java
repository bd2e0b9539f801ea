package se.mandat.command.goals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import se.mandat.command.world.KnownGoal.Time;
import se.mandat.kernel.GoalEvent;
import se.mandat.kernel.GoalEvent.GoalSet;
import se.mandat.kernel.GoalEvent.PartLeft;
import se.mandat.kernel.GoalEvent.PartTaken;
import se.mandat.kernel.goals.Contributor;
import se.mandat.kernel.organisation.UnitId;

/** Who answers for a goal and who takes part in it, through time. */
record Holding(
        NavigableMap<LocalDate, UnitId> owners, @Nullable String responsible, Map<Contributor, GoalEvent> parts) {

    static Holding begin(GoalSet set) {
        NavigableMap<LocalDate, UnitId> owners = new TreeMap<>();
        owners.put(set.from(), set.owner());
        Map<Contributor, GoalEvent> parts = new HashMap<>();
        set.contributors().forEach(unit -> parts.put(Contributor.of(unit), set));
        set.partners().forEach(partner -> parts.put(Contributor.of(partner), set));
        return new Holding(owners, null, parts);
    }

    /** Who owns it on a day; before it begins, whoever begins. */
    UnitId ownerOn(LocalDate day) {
        Map.Entry<LocalDate, UnitId> entry = owners.floorEntry(day);
        return entry == null ? owners.firstEntry().getValue() : entry.getValue();
    }

    /** Whether it was handed over to the unit on exactly that day. */
    boolean wasHandedOver(UnitId to, LocalDate from) {
        return to.equals(owners.get(from)) && !owners.firstKey().equals(from);
    }

    /** Whether somebody takes part and has not left. */
    boolean takesPart(Contributor who) {
        GoalEvent last = parts.get(who);
        return last != null && !(last instanceof PartLeft);
    }

    /** When each unit owned it or took part in it. */
    List<Time> times() {
        List<Time> times = new ArrayList<>();
        owners.forEach((from, unit) -> {
            LocalDate next = owners.higherKey(from);
            times.add(new Time(unit, from, next == null ? null : next.minusDays(1)));
        });
        parts.forEach((who, last) -> {
            if (who.unit() != null) {
                times.add(time(who.unit(), last));
            }
        });
        return List.copyOf(times);
    }

    private Time time(UnitId unit, GoalEvent last) {
        if (last instanceof PartLeft left) {
            return new Time(unit, owners.firstKey(), left.lastDay());
        }
        return new Time(unit, last instanceof PartTaken taken ? taken.from() : owners.firstKey(), null);
    }

    Holding owned(UnitId to, LocalDate from) {
        NavigableMap<LocalDate, UnitId> after = new TreeMap<>(owners);
        after.put(from, to);
        return new Holding(after, responsible, parts);
    }

    Holding answeredForBy(String role) {
        return new Holding(owners, role, parts);
    }

    Holding joined(PartTaken e) {
        return with(e.contributor(), e);
    }

    Holding left(PartLeft e) {
        return with(e.contributor(), e);
    }

    private Holding with(Contributor who, GoalEvent last) {
        Map<Contributor, GoalEvent> after = new HashMap<>(parts);
        after.put(who, last);
        return new Holding(owners, responsible, after);
    }
}
