package se.mandat.query.view;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.mandat.kernel.Event;
import se.mandat.kernel.Recorded;

/**
 * A view: what its rows look like and how events change them. Pure: the same events give the same rows, always. Its table
 * is made by {@code views/<name>.sql}.
 *
 * @param <R> the row; its components are the table's columns in snake case
 */
public interface View<R extends Record> {
    /** One word: the name of the table in the schema {@code views}, and of the file that makes it. */
    String name();

    /** The table that holds the versions shown. */
    default String table() {
        return "views." + name();
    }

    Class<R> row();

    /** The events that may touch it, or families of them; only these are read when it is built alone. */
    default Set<Class<? extends Event>> events() {
        return Set.of(Event.class);
    }

    /** The keys of the rows an event may touch; unique within a municipality. */
    List<String> keys(Recorded event);

    /** The row after the event, or the same row where the event means nothing to it. */
    @Nullable
    R fold(@Nullable R row, String key, Recorded event);
}
