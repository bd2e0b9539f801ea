package se.mandat.query.view;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * The versions of parts of a view, in memory. Rows are only ever added, in the order of the ledger: what was read once serves
 * every moment the views had reached by then, and only what has come since is read again. Of a table that was built anew all
 * is read anew. What is asked for least is let go when it is more than is kept.
 */
final class KeptVersions<R extends Record> {
    private static final int MOST = 80_000;
    private static final int MOST_OF_ONE = 50_000;

    /** A part of a view: of one municipality, what {@code where} picks by what never changes of a thing. */
    record Part(String municipality, String where, List<String> params) {}

    /** Versions that have been added, in the order of the ledger, and which table has them: another once it is built anew. */
    record Added<R extends Record>(long table, List<Version<R>> versions) {}

    /** Reads versions. */
    interface Reading<R extends Record> {
        /** The versions of a part after a position, at most so many. */
        Added<R> after(Part part, long position, int limit);
    }

    /**
     * What is kept of a part: the versions of each thing, oldest first; {@code small} says that it is all of it, and
     * {@code latest} has it in the orders that have been asked for.
     */
    private record Held<R extends Record>(
            Reached reached,
            long table,
            boolean small,
            long through,
            int size,
            List<List<Version<R>>> things,
            Map<Latest<R>, Map<Object, List<Version<R>>>> latest) {
        private static <R extends Record> Held<R> nothing() {
            return new Held<>(new Reached(0, 0), 0, true, 0, 0, List.of(), Map.of());
        }

        private boolean holds(long position, Reached now) {
            return reached.edition() == now.edition() && position <= reached.position();
        }

        private Held<R> with(Added<R> added, Reached now) {
            List<Version<R>> more = added.versions;
            if (size + more.size() > MOST_OF_ONE) {
                return new Held<>(now, added.table, false, 0, 0, List.of(), Map.of());
            }
            if (more.isEmpty() && added.table == table) {
                return new Held<>(now, table, small, through, size, things, latest);
            }
            SortedMap<String, List<Version<R>>> all = new TreeMap<>();
            things.forEach(thing -> all.put(thing.getFirst().key(), thing));
            more.forEach(version -> all.merge(version.key(), List.of(version), Held::joined));
            long last = more.isEmpty() ? through : more.getLast().position();
            return new Held<>(
                    now,
                    added.table,
                    true,
                    last,
                    size + more.size(),
                    new ArrayList<>(all.values()),
                    new ConcurrentHashMap<>());
        }

        private static <T> List<T> joined(List<T> before, List<T> after) {
            return Stream.concat(before.stream(), after.stream()).toList();
        }

        private LatestAt<R> latestAt(Latest<R> which, long position) {
            Map<Object, List<Version<R>>> ordered = latest.computeIfAbsent(
                    which, order -> order.ordered(things.stream().flatMap(List::stream)));
            return new LatestAt<>(ordered, position);
        }

        /** The newest version of each thing. */
        private List<Version<R>> at(long position) {
            List<Version<R>> found = new ArrayList<>(things.size());
            for (List<Version<R>> thing : things) {
                int newest = thing.size() - 1;
                while (newest >= 0 && thing.get(newest).position() > position) {
                    newest--;
                }
                if (newest >= 0) {
                    found.add(thing.get(newest));
                }
            }
            return found;
        }
    }

    private final Reading<R> reading;
    private final Cache<Part, Held<R>> parts = Caffeine.newBuilder()
            .maximumWeight(MOST)
            .weigher((Part _, Held<R> held) -> held.size + 1)
            .build();

    KeptVersions(Reading<R> reading) {
        this.reading = reading;
    }

    /** How a part looked at a position, by key; nothing where it is more than is kept. */
    Optional<List<Version<R>>> at(Part part, long position, Reached now) {
        Held<R> held = upToDate(part, position, now);
        return held.small ? Optional.of(held.at(position)) : Optional.empty();
    }

    /** What counted of a part at a position; nothing where it is more than is kept. */
    Optional<LatestAt<R>> latest(Part part, long position, Reached now, Latest<R> which) {
        Held<R> held = upToDate(part, position, now);
        return held.small ? Optional.of(held.latestAt(which, position)) : Optional.empty();
    }

    private Held<R> upToDate(Part part, long position, Reached now) {
        Held<R> kept = parts.getIfPresent(part);
        if (kept == null) {
            return keep(part, Held.nothing(), read(part, Held.nothing()), now);
        }
        if (kept.holds(position, now)) {
            return kept;
        }
        Added<R> added = read(part, kept);
        return added.table == kept.table
                ? keep(part, kept, added, now)
                : keep(part, Held.nothing(), read(part, Held.nothing()), now);
    }

    private Held<R> keep(Part part, Held<R> known, Added<R> added, Reached now) {
        Held<R> held = known.with(added, now);
        parts.put(part, held);
        return held;
    }

    private Added<R> read(Part part, Held<R> known) {
        return reading.after(part, known.through, known.small ? MOST_OF_ONE + 1 : 0);
    }
}
