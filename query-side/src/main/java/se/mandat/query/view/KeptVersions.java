package se.mandat.query.view;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The versions of parts of a view, in memory. Rows are only ever added, in the order of the ledger: what was read once serves
 * every moment before it, and only what has come since is read again. Of a table that was built anew all is read anew. What
 * is asked for least is let go when it is more than is kept.
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

    /** What is kept of a part: the versions of each thing, oldest first; {@code small} says that it is all of it. */
    private record Held<R extends Record>(
            long table, boolean small, long through, int size, List<List<Version<R>>> things) {
        private static <R extends Record> Held<R> nothing() {
            return new Held<>(0, true, 0, 0, List.of());
        }

        private Held<R> with(Added<R> added) {
            List<Version<R>> more = added.versions;
            if (size + more.size() > MOST_OF_ONE) {
                return new Held<>(added.table, false, 0, 0, List.of());
            }
            SortedMap<String, List<Version<R>>> all = new TreeMap<>();
            things.forEach(thing -> all.put(thing.getFirst().key(), thing));
            more.forEach(version -> all.merge(version.key(), List.of(version), Held::joined));
            long last = more.isEmpty() ? through : more.getLast().position();
            return new Held<>(added.table, true, last, size + more.size(), new ArrayList<>(all.values()));
        }

        private static <T> List<T> joined(List<T> before, List<T> after) {
            return Stream.concat(before.stream(), after.stream()).toList();
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
    Optional<List<Version<R>>> at(Part part, long position) {
        Held<R> held = upToDate(part);
        return held.small ? Optional.of(held.at(position)) : Optional.empty();
    }

    private Held<R> upToDate(Part part) {
        Held<R> kept = parts.getIfPresent(part);
        if (kept == null) {
            return keep(part, Held.nothing(), read(part, Held.nothing()));
        }
        Added<R> added = read(part, kept);
        if (added.table != kept.table) {
            return keep(part, Held.nothing(), read(part, Held.nothing()));
        }
        return added.versions.isEmpty() ? kept : keep(part, kept, added);
    }

    private Held<R> keep(Part part, Held<R> known, Added<R> added) {
        Held<R> now = known.with(added);
        parts.put(part, now);
        return now;
    }

    private Added<R> read(Part part, Held<R> known) {
        return reading.after(part, known.through, known.small ? MOST_OF_ONE + 1 : 0);
    }
}
