package se.mandat.query.view;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;
import se.mandat.kernel.Event;
import se.mandat.platform.EventNames;

/** The tables where views are built beside the ones shown, and how they come to be shown. */
final class Beside {
    private final JdbcTemplate jdbc;
    private final TransactionTemplate transaction;
    private final List<ViewTable<?>> shown;
    private final List<ViewTable<?>> tables;
    private final Haste haste;

    Beside(Following following, List<ViewTable<?>> shown, Haste haste) {
        this.haste = haste;
        this.jdbc = following.jdbc();
        this.transaction = following.transaction();
        this.shown = shown;
        this.tables = shown.stream().<ViewTable<?>>map(ViewTable::next).toList();
    }

    List<ViewTable<?>> tables() {
        return tables;
    }

    /** The names of the events that may touch any of them; none where all may, also one that nobody knows. */
    Set<String> events() {
        Set<Class<? extends Event>> events =
                shown.stream().flatMap(table -> table.view().events().stream()).collect(Collectors.toSet());
        return events.contains(Event.class) ? Set.of() : EventNames.of(events);
    }

    /** Makes them, empty; {@code whole} where they are all the views there are, so that nothing parked before counts. */
    void create(boolean whole) {
        drop();
        jdbc.execute("truncate views.parked_next");
        if (!whole) {
            jdbc.execute("insert into views.parked_next select * from views.parked");
        }
        tables.forEach(ViewTable::create);
    }

    /** Takes away what reached further than is noted; nobody has been shown any of it. */
    void cut(long position) {
        tables.forEach(table -> jdbc.update("delete from " + table.name() + " where position > ?", position));
    }

    /** Makes their keys, where they have none. */
    void key() {
        tables.forEach(ViewTable::key);
    }

    /** Makes keys and indexes, when they are filled. */
    void complete() {
        try (SideBySide writers = writers()) {
            writers.all(tables.stream().<Runnable>map(table -> table::complete).toList());
        }
    }

    SideBySide writers() {
        return new SideBySide(jdbc, transaction, haste);
    }

    void drop() {
        tables.forEach(table -> jdbc.execute("drop table if exists " + table.name()));
    }

    /** Holds the tables shown, or gives up soon: other questions would wait behind this one. */
    void hold() {
        jdbc.execute("set local lock_timeout = '100ms'");
        shown.stream()
                .filter(table -> jdbc.queryForObject("select to_regclass(?)::text", String.class, table.name()) != null)
                .forEach(table -> jdbc.execute("lock table " + table.name() + " in access exclusive mode"));
    }

    /** Shows them instead, within the caller's transaction. */
    void show(boolean whole) {
        for (ViewTable<?> table : shown) {
            String name = table.view().name();
            jdbc.execute("drop table if exists views." + name);
            jdbc.execute("alter table views." + name + "_next rename to " + name);
        }
        if (whole) {
            jdbc.execute("truncate views.parked");
        }
        jdbc.execute("insert into views.parked select * from views.parked_next on conflict do nothing");
    }
}
