package se.mandat.query.view;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
    private final boolean alone;

    /** {@code alone} where it may take all processors to read. */
    private ViewWriter(List<Folding<?>> foldings, boolean alone) {
        this.foldings = foldings;
        this.alone = alone;
    }

    /** Writes within the caller's transaction, to tables that have their keys. */
    static ViewWriter of(List<ViewTable<?>> tables) {
        return new ViewWriter(tables.stream().<Folding<?>>map(Folding::ofABatch).toList(), true);
    }

    /** Fills tables nobody else writes to, side by side; {@code fromNothing} says that they are empty. */
    static ViewWriter filling(List<ViewTable<?>> tables, boolean fromNothing, SideBySide beside) {
        return new ViewWriter(
                tables.stream()
                        .<Folding<?>>map(table -> Folding.ofABuild(table, fromNothing, beside))
                        .toList(),
                !beside.isGentle());
    }

    /** An event read, with the rows of each view it may touch. */
    private record Read(Recorded event, List<Touched> touched) {}

    /** Rows of one view. */
    private record Touched(Folding<?> view, List<Place> places) {}

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
                (alone ? batch.parallelStream() : batch.stream())
                        .map(this::attempt)
                        .toList());
    }

    private Attempted attempt(Feed.Entry entry) {
        if (!entry.isOurs()) {
            return new Attempted(entry, null, null);
        }
        try {
            Recorded event = entry.recorded();
            List<Touched> touched = new ArrayList<>();
            for (Folding<?> view : foldings) {
                List<Place> places = view.places(event);
                if (!places.isEmpty()) {
                    touched.add(new Touched(view, places));
                }
            }
            return new Attempted(entry, new Read(event, touched), null);
        } catch (RuntimeException unreadable) {
            return new Attempted(entry, null, unreadable);
        }
    }

    /** Writes the batch; {@code parked} says from which position on streams are passed by. Says what is to be parked. */
    List<Parked> write(List<Feed.Entry> batch, Map<String, Long> parked) {
        return write(read(batch), parked);
    }

    /** The same with events that have been read. Where tables are filled, the page before has been written by then. */
    List<Parked> write(Page page, Map<String, Long> parked) {
        foldings.forEach(Folding::forget);
        Parking parking = new Parking(parked);
        List<Read> read = readable(page, parking);
        if (!read.isEmpty()) {
            readRows(read);
            fold(read, parking);
        }
        settle();
        foldings.forEach(Folding::write);
        return parking.events();
    }

    /** Waits until all is written; throws what stood in its way. */
    void settle() {
        foldings.forEach(Folding::settle);
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
        read.forEach(each -> each.touched().forEach(touched -> touched.view().want(touched.places())));
        foldings.forEach(Folding::read);
    }

    private static void fold(List<Read> read, Parking parking) {
        for (Read each : read) {
            if (parking.isBehind(each.event().stream(), each.event().position())) {
                parking.park(Parked.behind(each.event()));
                continue;
            }
            try {
                each.touched().forEach(touched -> touched.view().fold(each.event(), touched.places()));
                each.touched().forEach(touched -> touched.view().accept());
            } catch (RuntimeException unfoldable) {
                each.touched().forEach(touched -> touched.view().discard());
                parking.park(Parked.of(each.event(), unfoldable));
            }
        }
    }

    /** From which event on streams are parked, and what a batch adds to them. */
    private static final class Parking {
        private final Map<String, Long> streams;
        private final List<Parked> events = new ArrayList<>();

        Parking(Map<String, Long> before) {
            streams = new HashMap<>(before);
        }

        boolean isBehind(String stream, long position) {
            return streams.getOrDefault(stream, Long.MAX_VALUE) <= position;
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
