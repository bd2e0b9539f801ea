package se.mandat.query.view;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/** A database whose connection is gone when the n-th statement is prepared, or the commit in its place. */
final class Breaking extends DelegatingDataSource {
    private final AtomicInteger left;

    Breaking(DataSource database, int statement) {
        super(database);
        left = new AtomicInteger(statement);
    }

    @Override
    public Connection getConnection() throws SQLException {
        Connection real = super.getConnection();
        return (Connection) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {Connection.class}, (_, method, arguments) -> {
                    String name = method.getName();
                    boolean counts = name.equals("unwrap")
                            || name.equals("prepareStatement")
                            || name.equals("commit")
                            || name.equals("createStatement");
                    if (counts && left.decrementAndGet() == 0) {
                        real.abort(Runnable::run);
                        throw new SQLException("gone", "08006");
                    }
                    try {
                        return method.invoke(real, arguments);
                    } catch (InvocationTargetException failed) {
                        throw failed.getCause();
                    }
                });
    }
}
