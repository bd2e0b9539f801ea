package se.mandat.query.view;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Which of what was said of the same counts: what is latest, however late something older was added. What is kept in memory
 * is put in this order once, so each question is one constant.
 *
 * @param same  what a row is of; nothing leaves it out
 * @param later which row is later; of two that are not, the one added last is
 */
public record Latest<R extends Record>(Function<R, @Nullable Object> same, Comparator<R> later) {
    /** Of these versions, the one that counts of each thing. */
    public List<Version<R>> among(List<Version<R>> versions) {
        return new LatestAt<>(ordered(versions.stream()), Long.MAX_VALUE).all();
    }

    /** The versions of each thing, the latest first. */
    Map<Object, List<Version<R>>> ordered(Stream<Version<R>> versions) {
        Map<Object, List<Version<R>>> things = new LinkedHashMap<>();
        versions.forEach(version -> {
            Object thing = same.apply(version.row());
            if (thing != null) {
                things.computeIfAbsent(thing, _ -> new ArrayList<>(2)).add(version);
            }
        });
        Comparator<Version<R>> first = Comparator.<Version<R>, R>comparing(Version::row, later)
                .thenComparingLong(Version::position)
                .reversed();
        things.values().forEach(said -> said.sort(first));
        return things;
    }
}
