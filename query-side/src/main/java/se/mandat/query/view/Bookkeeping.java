package se.mandat.query.view;

import java.sql.Types;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/** How far the views have come and what is parked, as the database knows it. */
final class Bookkeeping {
    private final JdbcClient jdbc;
    private final JdbcTemplate template;

    Bookkeeping(JdbcTemplate template) {
        this.template = template;
        this.jdbc = JdbcClient.create(template);
    }

    void prepare() {
        Definition.of("bookkeeping").statements().forEach(template::execute);
    }

    /** The last position the views hold. */
    long position() {
        return jdbc.sql("select position from views.progress").query(Long.class).single();
    }

    /** The same, held to the end of the transaction so that nobody else writes; nothing where somebody else does. */
    Optional<Long> takePosition() {
        return jdbc.sql("select position from views.progress for update skip locked")
                .query(Long.class)
                .optional();
    }

    /** The same, waiting for whoever writes now. */
    long awaitPosition() {
        return jdbc.sql("select position from views.progress for update")
                .query(Long.class)
                .single();
    }

    void reached(long position) {
        var _ = jdbc.sql("update views.progress set position = ?")
                .param(position)
                .update();
    }

    /** The streams parked in {@code table}. */
    Set<String> parkedStreams(String table) {
        return new HashSet<>(jdbc.sql("select distinct stream from " + table)
                .query(String.class)
                .list());
    }

    void park(String table, Collection<Parked> events) {
        events.forEach(event -> jdbc.sql("insert into " + table + " (position, municipality, stream, name, reason)"
                        + " values (?, ?, ?, ?, ?) on conflict do nothing")
                .param(event.position())
                .param(event.municipality())
                .param(event.stream())
                .param(event.name())
                .param(5, event.reason(), Types.VARCHAR)
                .update());
    }

    long parkedEvents() {
        return jdbc.sql("select count(*) from views.parked").query(Long.class).single();
    }

    /** What is parked, in the order of the ledger. */
    List<Parked> parked() {
        return jdbc.sql("select position, municipality, stream, name, reason from views.parked order by position")
                .query((row, _) -> new Parked(
                        row.getLong(1), row.getString(2), row.getString(3), row.getString(4), row.getString(5)))
                .list();
    }
}
