package se.mandat.query.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What counted of each thing at a position. */
public final class LatestAt<R extends Record> {
    private final Map<Object, List<Version<R>>> things;
    private final long position;

    LatestAt(Map<Object, List<Version<R>>> things, long position) {
        this.things = things;
        this.position = position;
    }

    /** Of everything. */
    public List<Version<R>> all() {
        List<Version<R>> all = new ArrayList<>(things.size());
        for (List<Version<R>> said : things.values()) {
            Version<R> counts = first(said);
            if (counts != null) {
                all.add(counts);
            }
        }
        return all;
    }

    /** Of one thing. */
    public Optional<Version<R>> of(Object thing) {
        return Optional.ofNullable(first(things.getOrDefault(thing, List.of())));
    }

    private @Nullable Version<R> first(List<Version<R>> said) {
        for (Version<R> version : said) {
            if (version.position() <= position) {
                return version;
            }
        }
        return null;
    }
}
