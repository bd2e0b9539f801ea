package se.mandat.deploy.survival;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicReference;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/** A database whose next writer, when asked, halts between its last insert and the commit until it is told how it ends. */
final class Halting extends DelegatingDataSource {
    private static final String COMMIT = "commit";

    private final AtomicReference<@Nullable Gate> next = new AtomicReference<>();
    private final Queue<Gate> gates = new ConcurrentLinkedQueue<>();

    /** Where a writer halts. */
    static final class Gate {
        private final CompletableFuture<Boolean> written = new CompletableFuture<>();
        private final CompletableFuture<Boolean> commits = new CompletableFuture<>();

        /** Waits until the writer has written everything but its commit. */
        void awaitWritten() {
            Patience.until("a writer has halted", written::isDone);
        }

        void commit() {
            var _ = commits.complete(true);
        }

        void rollBack() {
            var _ = commits.complete(false);
        }

        private void pass(Connection connection) throws SQLException {
            var _ = written.complete(true);
            if (commits.join()) {
                connection.commit();
            } else {
                connection.rollback();
                throw new SQLException("Rolled back, as it was told", "40001");
            }
        }
    }

    Halting(DataSource database) {
        super(database);
    }

    /** Halts the next writer. */
    Gate halt() {
        Gate gate = new Gate();
        var _ = gates.add(gate);
        next.set(gate);
        return gate;
    }

    /** Lets everyone go who still halts. */
    void letGo() {
        next.set(null);
        gates.forEach(Gate::rollBack);
    }

    @Override
    public Connection getConnection() throws SQLException {
        Connection real = super.getConnection();
        return proxy(
                Connection.class,
                (method, arguments) -> method.getName().equals("prepareStatement")
                        ? prepare(real, (String) arguments[0])
                        : invoke(real, method, arguments));
    }

    private PreparedStatement prepare(Connection real, String sql) throws SQLException {
        Gate gate = sql.endsWith(COMMIT) ? next.getAndSet(null) : null;
        return gate == null
                ? real.prepareStatement(sql)
                : halting(real, real.prepareStatement(sql.substring(0, sql.length() - COMMIT.length())), gate);
    }

    /** Who finds the places taken has written nothing to halt at: the gate is for the next attempt. */
    private PreparedStatement halting(Connection connection, PreparedStatement real, Gate gate) {
        return proxy(PreparedStatement.class, (method, arguments) -> {
            Object result;
            try {
                result = invoke(real, method, arguments);
            } catch (SQLException taken) {
                next.set(gate);
                throw taken;
            }
            if (method.getName().equals("execute")) {
                gate.pass(connection);
            }
            return result;
        });
    }

    private interface Call {
        @Nullable
        Object with(Method method, Object[] arguments) throws Throwable;
    }

    private static <T> T proxy(Class<T> type, Call call) {
        return type.cast(Proxy.newProxyInstance(
                Halting.class.getClassLoader(),
                new Class<?>[] {type},
                (_, method, arguments) -> call.with(method, arguments)));
    }

    private static @Nullable Object invoke(Object real, Method method, Object[] arguments) throws Throwable {
        try {
            return method.invoke(real, arguments);
        } catch (InvocationTargetException failed) {
            throw failed.getCause();
        }
    }
}
