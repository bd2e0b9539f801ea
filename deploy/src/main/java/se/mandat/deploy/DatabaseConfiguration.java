package se.mandat.deploy;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.time.Duration;
import javax.sql.DataSource;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.flyway.autoconfigure.FlywayDataSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** The embedded database, unless {@code spring.datasource.url} names another. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty(name = "spring.datasource.url", havingValue = "embedded", matchIfMissing = true)
class DatabaseConfiguration {
    private static final int CONNECTIONS = 20;
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    @Bean
    EmbeddedDatabase embeddedDatabase(@Value("${mandat.data:data/database}") Path folder) {
        return EmbeddedDatabase.in(folder);
    }

    /** The tables belong to a role of their own: the one the application has could not change the ledger if it tried. */
    @FlywayDataSource
    @Bean(defaultCandidate = false)
    DataSource migrations(EmbeddedDatabase database) {
        return new DriverManagerDataSource(database.url(EmbeddedDatabase.Role.OWNER));
    }

    @Bean
    DataSource dataSource(EmbeddedDatabase database) {
        HikariConfig pool = new HikariConfig();
        pool.setJdbcUrl(database.url(EmbeddedDatabase.Role.APPLICATION));
        pool.setMaximumPoolSize(CONNECTIONS);
        pool.setConnectionTimeout(PATIENCE.toMillis());
        return new HikariDataSource(pool);
    }
}
