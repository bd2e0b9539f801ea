package se.mandat.deploy.example;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.mandat.kernel.goals.GoalId;
import se.mandat.kernel.organisation.UnitId;

/** What there is in the example as it is told: units, their goals, and what each was to do in a year. */
final class Town {
    static final UnitId COUNCIL = new UnitId("kf");
    static final UnitId BOARD = new UnitId("ks");

    /** A unit, and the body that decides for it. */
    record Place(
            UnitId unit, Sort sort, String name, @Nullable UnitId under) {}

    /** A goal the teller knows of, with the level it is to reach in the year at hand where it has one. */
    record Aimed(GoalId goal, String title, boolean sound) {}

    private final Map<UnitId, Place> places = new LinkedHashMap<>();
    private final Map<UnitId, List<Aimed>> goals = new HashMap<>();
    private final Map<String, List<Aimed>> planned = new HashMap<>();
    private final Map<UnitId, Place> ever = new LinkedHashMap<>();

    void opens(Place place) {
        places.put(place.unit, place);
        ever.put(place.unit, place);
    }

    void closes(UnitId unit) {
        var _ = places.remove(unit);
    }

    /** Those there are, as they will be when what is decided has happened. */
    List<Place> places() {
        return List.copyOf(places.values());
    }

    Place place(String unit) {
        Place place = ever.get(new UnitId(unit));
        if (place == null) {
            throw new IllegalArgumentException(unit);
        }
        return place;
    }

    /** The body whose decisions a unit follows. */
    Place bodyOf(Place place) {
        return place.sort.isBody() || place.under == null ? place : place(place.under.value());
    }

    List<Aimed> goals(UnitId unit) {
        return goals.getOrDefault(unit, List.of());
    }

    void aims(UnitId unit, List<Aimed> mine) {
        goals.put(unit, new ArrayList<>(mine));
    }

    void adds(UnitId unit, List<Aimed> more) {
        goals.computeIfAbsent(unit, _ -> new ArrayList<>()).addAll(more);
    }

    /** What a unit is to do in a year, kept as it was when the plan was adopted. */
    void plans(Place place, int year) {
        planned.put(place.unit + "/" + year, List.copyOf(goals(place.unit)));
    }

    List<Aimed> planned(UnitId unit, int year) {
        return planned.getOrDefault(unit + "/" + year, List.of());
    }

    /** Those that had a plan for the year, also if they have gone since. */
    List<Place> planners(int year) {
        return ever.values().stream()
                .filter(place -> planned.containsKey(place.unit + "/" + year))
                .toList();
    }
}
