package se.mandat.query.view;

import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;

/** The tables where views are built beside the ones shown, and how they come to be shown. */
final class Beside {
    private final JdbcTemplate jdbc;
    private final List<ViewTable<?>> shown;
    private final List<ViewTable<?>> tables;

    Beside(JdbcTemplate jdbc, List<ViewTable<?>> shown) {
        this.jdbc = jdbc;
        this.shown = shown;
        this.tables = shown.stream().<ViewTable<?>>map(ViewTable::next).toList();
    }

    List<ViewTable<?>> tables() {
        return tables;
    }

    /** Makes them, empty; {@code whole} where they are all the views there are, so that nothing parked before counts. */
    void create(boolean whole) {
        drop();
        jdbc.execute("truncate views.parked_next");
        if (!whole) {
            jdbc.execute("insert into views.parked_next select * from views.parked");
        }
        tables.forEach(table -> table.definition().table(table.name()).forEach(jdbc::execute));
    }

    /** Makes their indexes, when they are filled. */
    void index() {
        tables.forEach(table -> table.definition().indexes(table.name()).forEach(jdbc::execute));
        tables.forEach(table -> jdbc.execute("analyze " + table.name()));
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
