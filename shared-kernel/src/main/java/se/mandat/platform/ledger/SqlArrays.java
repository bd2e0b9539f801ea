package se.mandat.platform.ledger;

import java.sql.Array;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Collection;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A column of many rows as one parameter. */
final class SqlArrays {
    private SqlArrays() {}

    static <T> Array texts(PreparedStatement at, Collection<T> rows, Function<T, @Nullable String> column)
            throws SQLException {
        return at.getConnection()
                .createArrayOf("text", rows.stream().map(column).toArray(String[]::new));
    }

    static <T> Array numbers(PreparedStatement at, Collection<T> rows, Function<T, Long> column) throws SQLException {
        return at.getConnection()
                .createArrayOf("int8", rows.stream().map(column).toArray(Long[]::new));
    }

    static <T> Array bytes(PreparedStatement at, Collection<T> rows, Function<T, byte[]> column) throws SQLException {
        return at.getConnection()
                .createArrayOf("bytea", rows.stream().map(column).toArray(byte[][]::new));
    }
}
