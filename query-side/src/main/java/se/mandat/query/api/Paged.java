package se.mandat.query.api;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.function.Function;

/** One page of a list. */
record Paged<T>(@JsonProperty("_meta") Meta meta, List<T> items) {
    private static final int LARGEST = 1000;

    /** Which page it is; pages are counted from 1. */
    record Meta(int page, int limit, int count, long totalRecords, int totalPages) {}

    static <T> Paged<T> of(List<T> all, int page, int limit) {
        int size = atMost(limit);
        int wanted = Math.max(1, page);
        List<T> items = all.stream().skip((wanted - 1L) * size).limit(size).toList();
        int pages = (all.size() + size - 1) / size;
        return new Paged<>(new Meta(wanted, size, items.size(), all.size(), pages), items);
    }

    /** The same page with every item made into another. */
    <R> Paged<R> map(Function<T, R> change) {
        return new Paged<>(meta, items.stream().map(change).toList());
    }

    /** A limit within bounds. */
    static int atMost(int limit) {
        return Math.clamp(limit, 1, LARGEST);
    }
}
