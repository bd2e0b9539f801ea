package se.mandat.command.organisation;

import java.time.LocalDate;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import se.mandat.kernel.OrganisationEvent;
import se.mandat.kernel.OrganisationEvent.UnitEstablished;
import se.mandat.kernel.organisation.UnitId;

/** One unit through time: its names and places by the day they hold from. */
record UnitLife(
        UnitEstablished established,
        NavigableMap<LocalDate, String> names,
        NavigableMap<LocalDate, UnitId> parents,
        @Nullable LocalDate lastDay,
        @Nullable OrganisationEvent ending) {

    static UnitLife begin(UnitEstablished e) {
        NavigableMap<LocalDate, UnitId> parents = new TreeMap<>();
        if (e.parent() != null) {
            parents.put(e.from(), e.parent());
        }
        return new UnitLife(e, new TreeMap<>(Map.of(e.from(), e.name())), parents, null, null);
    }

    LocalDate from() {
        return established.from();
    }

    boolean existsOn(LocalDate day) {
        return !day.isBefore(from()) && (lastDay == null || !day.isAfter(lastDay));
    }

    String nameOn(LocalDate day) {
        return names.floorEntry(day).getValue();
    }

    @Nullable
    UnitId parentOn(LocalDate day) {
        Map.Entry<LocalDate, UnitId> entry = parents.floorEntry(day);
        return entry == null ? null : entry.getValue();
    }

    UnitLife renamed(String name, LocalDate from) {
        NavigableMap<LocalDate, String> after = new TreeMap<>(names);
        after.put(from, name);
        return new UnitLife(established, after, parents, lastDay, ending);
    }

    UnitLife moved(UnitId parent, LocalDate from) {
        NavigableMap<LocalDate, UnitId> after = new TreeMap<>(parents);
        after.put(from, parent);
        return new UnitLife(established, names, after, lastDay, ending);
    }

    UnitLife ended(LocalDate day, OrganisationEvent how) {
        return new UnitLife(established, names, parents, day, how);
    }
}
