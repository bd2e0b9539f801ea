package se.mandat.query.view;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
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

    /** How far the views have come, and how they are made. */
    record Progress(long position, @Nullable String shape) {
        private static Progress of(ResultSet row, int number) throws SQLException {
            return new Progress(row.getLong(1), row.getString(2));
        }
    }

    Progress progress() {
        return jdbc.sql("select position, shape from views.progress")
                .query(Progress::of)
                .single();
    }

    /**
     * The same, held to the end of the transaction so that nobody else writes; nothing where somebody else does. The commit
     * need not be on disk when it is done: what is lost with the machine is lost with its position, and followed again.
     */
    Optional<Progress> takeProgress() {
        return jdbc.sql("select position, shape, set_config('synchronous_commit', 'off', true) from views.progress"
                        + " for update skip locked")
                .query(Progress::of)
                .optional();
    }

    /**
     * From here on the views are these, and made so. What was followed until now and is not among them is not followed any
     * more, so its mark is taken away: whoever knows it has to build it anew.
     */
    void claim(String shape, Collection<String> tables) {
        boolean changed = jdbc.sql("update views.progress set shape = ? where shape is distinct from ?")
                        .params(shape, shape)
                        .update()
                > 0;
        if (changed) {
            marked().stream()
                    .filter(table -> !tables.contains(table))
                    .forEach(table -> template.execute("comment on table " + table + " is null"));
        }
    }

    private List<String> marked() {
        return jdbc.sql("""
                        select format('%I.%I', 'views', relname) from pg_class
                        where relnamespace = 'views'::regnamespace and relkind = 'r'
                            and obj_description(oid, 'pg_class') is not null and relname not like '%\\_next'""").query(String.class).list();
    }

    /** The last position, held to the end of the transaction, after whoever writes now. */
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

    /** The streams parked in {@code table}, and from which position on. */
    Map<String, Long> parkedStreams(String table) {
        Map<String, Long> streams = new HashMap<>();
        template.query("select stream, min(position) from " + table + " group by stream", row -> {
            streams.put(row.getString(1), row.getLong(2));
        });
        return streams;
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
