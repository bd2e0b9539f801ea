package se.mandat.query.ui;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.mandat.query.ui.Frame.Active;

/** The places of the menu, and those below the one a page belongs to. */
public final class Menu {
    /** Everybody's places, in order. */
    public static final List<Place> PLACES = List.of(
            new Place("", "nav.overview", Active.OVERVIEW),
            new Place("mal", "nav.goals", Active.GOALS),
            new Place("perioder", "nav.followup", Active.REPORT),
            new Place("indikatorer", "nav.indicators", Active.INDICATORS),
            new Place("organisation", "nav.organisation", Active.ORGANISATION),
            new Place("jamfor", "nav.compare", Active.COMPARE),
            new Place("historik", "nav.history", Active.HISTORY));

    /** The place of whoever is signed in. */
    public static final Place DESK = new Place("min-sida", "nav.desk", Active.DESK);

    private static final List<Place> STEERING = List.of(
            new Place("mal", "nav.goals", Active.GOALS),
            new Place("roda-traden", "nav.thread", Active.GOALS),
            new Place("aktiviteter", "nav.activities", Active.GOALS),
            new Place("borttagna-mal", "nav.dropped", Active.GOALS),
            new Place("styrmodell", "nav.steering", Active.STEERING));
    private static final List<Place> FOLLOW_UP =
            List.of(new Place("perioder", "nav.periods", Active.REPORT), new Place("karta", "nav.heat", Active.REPORT));
    private static final List<Place> REVIEW = List.of(
            new Place("historik", "nav.events", Active.HISTORY),
            new Place("andringar", "nav.changes", Active.HISTORY),
            new Place("beslut", "nav.decisions", Active.HISTORY),
            new Place("signaler", "nav.signals", Active.HISTORY),
            new Place("revision/protokoll", "nav.protocol", Active.HISTORY),
            new Place("liggaren", "nav.proof", Active.HISTORY));

    private Menu() {}

    /** A place: its address below the municipality, what it is called, and what belongs to it. */
    public record Place(String address, String name, Active active) {
        /** Whether a page at this path, of this place in the menu, belongs here. */
        public boolean holds(Active page) {
            return active == page || (active == Active.GOALS && page == Active.STEERING);
        }
    }

    /** Every place there is, once. */
    public static Stream<Place> everywhere() {
        Set<String> seen = new HashSet<>();
        return Stream.of(List.of(DESK), PLACES, STEERING, FOLLOW_UP, REVIEW)
                .flatMap(List::stream)
                .filter(place -> seen.add(place.address()));
    }

    /** The key of a place, if it has one. */
    public static @Nullable String key(Place place) {
        return switch (place.active()) {
            case COMPARE -> Key.COMPARE.press();
            case HISTORY -> Key.HISTORY.press();
            default -> null;
        };
    }

    /** The places below the one a page belongs to; none where there is only one. */
    public static List<Place> below(Active page) {
        return switch (page) {
            case GOALS, STEERING -> STEERING;
            case HISTORY -> REVIEW;
            case REPORT -> FOLLOW_UP;
            case DESK, OVERVIEW, INDICATORS, ORGANISATION, COMPARE, NONE -> List.of();
        };
    }
}
