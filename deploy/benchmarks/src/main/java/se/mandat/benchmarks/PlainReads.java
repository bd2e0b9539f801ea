package se.mandat.benchmarks;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.postgresql.PGConnection;

/** Reading a {@link PlainTable}: one stream, or everything in order. */
final class PlainReads {
    private static final String EVERYTHING =
            "select position, stream, sequence, name, payload, metadata, recorded_at from event order by position";

    private PlainReads() {}

    /** The ten events of a stream. */
    static final class OneStream extends PlainTable {
        private static final String SELECT =
                "select sequence, name, payload, metadata, recorded_at from event where stream = ? order by sequence";

        OneStream(String name) {
            super(name, Work.MANY_EVENTS);
        }

        @Override
        public int act(int writer, int stream) throws SQLException {
            try (Connection connection = connect();
                    PreparedStatement select = connection.prepareStatement(SELECT)) {
                select.setString(1, History.stream(stream));
                return consume(select, 3);
            }
        }
    }

    /** Everything by binary {@code COPY}, rows only counted. */
    static final class CopyOut extends PlainTable {
        CopyOut(String name) {
            super(name, Work.WHOLE_LEDGER);
        }

        @Override
        public int act(int writer, int stream) throws SQLException {
            try (Connection connection = connect()) {
                var copy = connection
                        .unwrap(PGConnection.class)
                        .getCopyAPI()
                        .copyOut("copy (" + EVERYTHING + ") to stdout (format binary)");
                while (copy.readFromCopy() != null) {
                    // The driver has read a row; a limit does nothing with it.
                }
                return (int) copy.getHandledRowCount();
            }
        }
    }

    /** Everything by a cursor on the server, a thousand rows at a time. */
    static final class Cursor extends PlainTable {
        private static final int PAGE = 1_000;

        Cursor(String name) {
            super(name, Work.WHOLE_LEDGER);
        }

        @Override
        public int act(int writer, int stream) throws SQLException {
            try (Connection connection = connect();
                    PreparedStatement select = connection.prepareStatement(EVERYTHING)) {
                connection.setAutoCommit(false);
                select.setFetchSize(PAGE);
                int events = consume(select, 5);
                connection.commit();
                return events;
            }
        }
    }

    /** Reads the payloads, in that column, of all rows there are. */
    static int consume(PreparedStatement select, int payload) throws SQLException {
        try (ResultSet rows = select.executeQuery()) {
            int events = 0;
            while (rows.next()) {
                if (rows.getBytes(payload).length > 0) {
                    events++;
                }
            }
            return events;
        }
    }
}
