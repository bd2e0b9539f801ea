package se.mandat.query.view;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.springframework.jdbc.UncategorizedSQLException;

/** Of all threads of all processes, one builds at a time; the others wait. */
final class OneAtATime {
    private static final long LOCK = 0x4255494c44L;

    private final DataSource database;

    OneAtATime(DataSource database) {
        this.database = database;
    }

    void run(Runnable work) {
        try (Connection held = database.getConnection();
                Statement statement = held.createStatement()) {
            var _ = statement.execute("select pg_advisory_lock(" + LOCK + ")");
            try {
                work.run();
            } finally {
                var _ = statement.execute("select pg_advisory_unlock(" + LOCK + ")");
            }
        } catch (SQLException failure) {
            throw new UncategorizedSQLException("Waiting to build", null, failure);
        }
    }
}
