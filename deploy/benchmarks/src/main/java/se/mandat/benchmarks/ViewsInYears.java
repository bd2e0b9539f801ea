package se.mandat.benchmarks;

import com.zaxxer.hikari.HikariDataSource;
import java.util.Map;
import org.flywaydb.core.Flyway;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import se.mandat.platform.ledger.Feed;
import se.mandat.query.At;
import se.mandat.query.Views;
import se.mandat.query.view.Following;
import se.mandat.query.view.Haste;

/** The views of a ledger in a database, which gets the ledger's tables. */
record ViewsInYears(HikariDataSource database, JdbcTemplate jdbc, Views views, Following following) {
    ViewsInYears(HikariDataSource database, Haste beside) {
        this(migrated(database), new JdbcTemplate(database), beside);
    }

    private ViewsInYears(HikariDataSource database, JdbcTemplate jdbc, Haste beside) {
        this(database, jdbc, Views.in(jdbc), beside);
    }

    private ViewsInYears(HikariDataSource database, JdbcTemplate jdbc, Views views, Haste beside) {
        this(
                database,
                jdbc,
                views,
                new Following(
                        new Feed(jdbc),
                        views.all(),
                        jdbc,
                        new TransactionTemplate(new JdbcTransactionManager(database)),
                        beside));
    }

    private static HikariDataSource migrated(HikariDataSource database) {
        var _ = Flyway.configure()
                .dataSource(database)
                .locations("classpath:db/ledger")
                .placeholders(Map.of("application", "postgres"))
                .load()
                .migrate();
        return database;
    }

    At at(long position) {
        return new At(views, Living.HERE, position);
    }
}
