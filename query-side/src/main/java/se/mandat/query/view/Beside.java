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

    /** Makes them, empty. */
    void create() {
        drop();
        jdbc.execute("truncate views.parked_next");
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

    /** Shows them instead, within the caller's transaction. */
    void show() {
        jdbc.execute("set local lock_timeout = '100ms'");
        for (ViewTable<?> table : shown) {
            String name = table.view().name();
            jdbc.execute("drop table if exists views." + name);
            jdbc.execute("alter table views." + name + "_next rename to " + name);
        }
    }
}
