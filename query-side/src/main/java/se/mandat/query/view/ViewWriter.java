package se.mandat.query.view;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.mandat.kernel.Recorded;
import se.mandat.platform.ledger.Feed;

/**
 * Brings views up to a batch of events: reads the rows it touches once, folds in order, and writes what changed by one
 * statement a table. An event that cannot be read or folded changes no view; it is parked, and what follows in its stream
 * with it.
 */
final class ViewWriter {
    private final List<Folding<?>> foldings;
    private final boolean isNew;

    private ViewWriter(List<Folding<?>> foldings, boolean isNew) {
        this.foldings = foldings;
        this.isNew = isNew;
    }

    /** Writes to views that are shown. */
    static ViewWriter live(List<ViewTable<?>> tables) {
        return new ViewWriter(tables.stream().<Folding<?>>map(Folding::ofABatch).toList(), false);
    }

    /** Writes to views that are built beside them, by nobody else, from where {@code met} says. */
    static ViewWriter building(List<ViewTable<?>> tables, Stream<Memory.Met> met) {
        var each = met.iterator();
        return new ViewWriter(
                tables.stream()
                        .<Folding<?>>map(table -> Folding.ofABuild(table, each.next()))
                        .toList(),
                true);
    }

    /** An event read, with the keys of the rows it may touch, one list for each view. */
    private record Read(Recorded event, List<List<String>> keys) {}

    /** Events read, or not readable, up to and with a position. */
    record Page(long last, List<Attempted> events) {
        boolean isEmpty() {
            return events.isEmpty();
        }
    }

    /** An event, and what came of reading it. */
    record Attempted(
            Feed.Entry entry, @Nullable Read read, @Nullable RuntimeException failure) {}

    /** Reads events; what can be done before the ones before them are folded. */
    Page read(List<Feed.Entry> batch) {
        return new Page(
                batch.isEmpty() ? 0 : batch.getLast().position(),
                batch.stream().parallel().map(this::attempt).toList());
    }

    private Attempted attempt(Feed.Entry entry) {
        if (!entry.isOurs()) {
            return new Attempted(entry, null, null);
        }
        try {
            Recorded event = entry.recorded();
            List<List<String>> keys = new ArrayList<>(foldings.size());
            foldings.forEach(folding -> keys.add(folding.keys(event)));
            return new Attempted(entry, new Read(event, keys), null);
        } catch (RuntimeException unreadable) {
            return new Attempted(entry, null, unreadable);
        }
    }

    /** Writes the batch, within the caller's transaction; {@code parked} streams are passed by. Says what is to be parked. */
    List<Parked> write(List<Feed.Entry> batch, Set<String> parked) {
        return write(read(batch), parked);
    }

    /** The same with events that have been read. */
    List<Parked> write(Page page, Set<String> parked) {
        foldings.forEach(Folding::forget);
        Parking parking = new Parking(parked);
        List<Read> read = readable(page, parking);
        if (!read.isEmpty()) {
            readRows(read);
            fold(read, parking);
            foldings.forEach(folding -> folding.write(isNew));
        }
        return parking.events();
    }

    private static List<Read> readable(Page page, Parking parking) {
        List<Read> read = new ArrayList<>();
        for (Attempted each : page.events()) {
            if (!each.entry().isOurs()) {
                continue;
            }
            if (each.read() == null
                    || parking.isBehind(each.entry().stream(), each.entry().position())) {
                parking.park(Parked.of(each.entry(), each.failure()));
            } else {
                read.add(each.read());
            }
        }
        return read;
    }

    private void readRows(List<Read> read) {
        long first = read.getFirst().event().position();
        for (int view = 0; view < foldings.size(); view++) {
            Set<Place> places = new LinkedHashSet<>();
            for (Read each : read) {
                String municipality = each.event().municipality().value();
                each.keys().get(view).forEach(key -> places.add(new Place(municipality, key)));
            }
            foldings.get(view).read(places, first);
        }
    }

    private void fold(List<Read> read, Parking parking) {
        for (Read each : read) {
            if (parking.isBehind(each.event().stream(), each.event().position())) {
                parking.park(Parked.behind(each.event()));
                continue;
            }
            try {
                for (int view = 0; view < foldings.size(); view++) {
                    foldings.get(view).fold(each.event(), each.keys().get(view));
                }
                foldings.forEach(folding -> folding.accept(each.event()));
            } catch (RuntimeException unfoldable) {
                foldings.forEach(Folding::discard);
                parking.park(Parked.of(each.event(), unfoldable));
            }
        }
    }

    /** From which event on streams are parked, and what a batch adds to them. */
    private static final class Parking {
        private final Map<String, Long> streams = new HashMap<>();
        private final List<Parked> events = new ArrayList<>();

        Parking(Set<String> before) {
            before.forEach(stream -> streams.put(stream, 0L));
        }

        boolean isBehind(String stream, long position) {
            return streams.getOrDefault(stream, Long.MAX_VALUE) < position;
        }

        void park(Parked event) {
            var _ = streams.merge(event.stream(), event.position(), Math::min);
            events.add(event);
        }

        List<Parked> events() {
            return events.stream()
                    .sorted(Comparator.comparingLong(Parked::position))
                    .toList();
        }
    }
}
