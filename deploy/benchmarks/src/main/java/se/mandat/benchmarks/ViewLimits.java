package se.mandat.benchmarks;

import com.zaxxer.hikari.HikariDataSource;
import java.io.OutputStream;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import org.postgresql.PGConnection;

/** What PostgreSQL can do with the events of a ledger at all. */
final class ViewLimits {
    private static final int TOGETHER = 100;
    private static final int MOST = 100_000;
    private static final String COLUMNS =
            "position, municipality, stream, sequence, name, recorded_at, payload, metadata";

    private ViewLimits() {}

    /** Reads all events out in order. */
    static void copyOut(HikariDataSource database) throws Exception {
        try (Connection connection = database.getConnection()) {
            var _ = connection
                    .unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyOut(
                            "copy (select " + COLUMNS + " from event order by position) to stdout (format binary)",
                            OutputStream.nullOutputStream());
        }
    }

    /** Writes events a hundred a statement and commit, to a table with the ledger's two indexes; says how many. */
    static long insertByHundreds(HikariDataSource database, long events) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            var _ = statement.execute("create table hundreds (like event including indexes)");
            long written = 0;
            try (PreparedStatement insert = connection.prepareStatement(
                    "insert into hundreds select * from event where position > ? and position <= ?")) {
                for (; written < Math.min(events, MOST); written += TOGETHER) {
                    insert.setLong(1, written);
                    insert.setLong(2, written + TOGETHER);
                    var _ = insert.executeUpdate();
                }
            }
            return written;
        } finally {
            drop(database);
        }
    }

    private static void drop(HikariDataSource database) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            var _ = statement.execute("drop table if exists hundreds");
        }
    }
}
