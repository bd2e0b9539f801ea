package se.mandat.platform.ledger;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import javax.sql.DataSource;

/**
 * Connections of the ledger's own to the same database, which keep the plans of their statements: planning a batch anew
 * costs more than carrying it out. Questions of views, whose best plan depends on what is asked, have other connections.
 */
final class LedgerConnections {
    private static final int ENOUGH = 2;

    private static final String NAME = "ledger";

    private LedgerConnections() {}

    static DataSource like(DataSource database) {
        if (!(database instanceof HikariDataSource pool)) {
            return database;
        }
        HikariConfig own = new HikariConfig();
        pool.copyStateTo(own);
        own.setPoolName(NAME);
        own.setMaximumPoolSize(ENOUGH);
        own.setMinimumIdle(0);
        own.setConnectionInitSql("set plan_cache_mode = force_generic_plan");
        own.setMetricsTrackerFactory(null);
        return new HikariDataSource(own);
    }

    /** Closes them, where they are the ledger's own. */
    static void close(DataSource connections) {
        if (connections instanceof HikariDataSource pool && NAME.equals(pool.getPoolName())) {
            pool.close();
        }
    }
}
