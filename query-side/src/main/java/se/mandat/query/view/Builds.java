package se.mandat.query.view;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.mandat.kernel.Rejected;
import se.mandat.query.QueryRule;

/** The builds there have been, and the one that runs, as the database knows them. */
final class Builds {
    private static final String COLUMNS =
            "select id, kind, names, state, position, target, started_at, ended_at, note from views.build ";

    private final JdbcClient jdbc;

    Builds(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Notes a new one; refused with {@link QueryRule#BUILD_RUNNING} while another runs. */
    Build begin(Build.Kind kind, List<String> names, long target) {
        try {
            return jdbc.sql("""
                            insert into views.build (kind, names, state, target) values (?, ?, 'RUNNING', ?)
                            returning id, kind, names, state, position, target, started_at, ended_at, note""")
                    .params(kind.name(), names.toArray(String[]::new), target)
                    .query(Builds::build)
                    .single();
        } catch (DuplicateKeyException another) {
            throw new Rejected(QueryRule.BUILD_RUNNING);
        }
    }

    Optional<Build> latest() {
        return jdbc.sql(COLUMNS + "order by id desc limit 1")
                .query(Builds::build)
                .optional();
    }

    Optional<Build> running() {
        return jdbc.sql(COLUMNS + "where state = 'RUNNING'")
                .query(Builds::build)
                .optional();
    }

    /** Holds a running build to the end of the transaction; false where it does not run, or another process has it. */
    boolean take(long id) {
        return jdbc.sql("select id from views.build where id = ? and state = 'RUNNING' for update skip locked")
                .param(id)
                .query(Long.class)
                .optional()
                .isPresent();
    }

    /** Notes how far it has come; false where it does not run any more. */
    boolean reached(long id, long position) {
        return jdbc.sql("update views.build set position = ?, target = greatest(target, ?)"
                                + " where id = ? and state = 'RUNNING'")
                        .params(position, position, id)
                        .update()
                == 1;
    }

    /** Ends it; false where it had ended before. */
    boolean end(long id, Build.State state, @Nullable String note) {
        return jdbc.sql("update views.build set state = :state, note = :note, ended_at = clock_timestamp()"
                                + " where id = :id and state = 'RUNNING'")
                        .param("state", state.name())
                        .param("note", note)
                        .param("id", id)
                        .update()
                == 1;
    }

    private static Build build(ResultSet row, int number) throws SQLException {
        Timestamp ended = row.getTimestamp(8);
        return new Build(
                row.getLong(1),
                Build.Kind.valueOf(row.getString(2)),
                Arrays.asList((String[]) row.getArray(3).getArray()),
                Build.State.valueOf(row.getString(4)),
                row.getLong(5),
                row.getLong(6),
                row.getTimestamp(7).toInstant(),
                ended == null ? null : ended.toInstant(),
                row.getString(9),
                0);
    }
}
