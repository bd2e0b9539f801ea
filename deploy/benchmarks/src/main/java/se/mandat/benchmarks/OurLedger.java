package se.mandat.benchmarks;

import com.zaxxer.hikari.HikariDataSource;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.sql.DataSource;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.messaging.correlation.CorrelationDataProvider;
import org.axonframework.messaging.interceptors.CorrelationDataInterceptor;
import org.flywaydb.core.Flyway;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;
import se.mandat.command.CommandSide;
import se.mandat.kernel.Municipality;
import se.mandat.kernel.Role;
import se.mandat.kernel.organisation.UnitId;
import se.mandat.platform.Person;
import se.mandat.platform.Platform;
import se.mandat.platform.Session;
import se.mandat.platform.ledger.Ledger;

/** The command side as the application wires it, without the web, on a contender's connections. */
final class OurLedger {
    private OurLedger() {}

    @Configuration(proxyBeanMethods = false)
    @EnableAutoConfiguration(exclude = FlywayAutoConfiguration.class)
    @Import({Platform.class, CommandSide.class})
    static class Whole {
        @Bean
        MeterRegistry meters() {
            return new SimpleMeterRegistry();
        }

        @Bean
        Session nobody() {
            return Optional::empty;
        }
    }

    /** With the resources, and one person signed in. */
    @Configuration(proxyBeanMethods = false)
    static class Served extends Whole {
        @Override
        @Bean
        Session nobody() {
            Person controller = new Person(
                    "person-1", "Controller", Role.CONTROLLER, new UnitId("kf"), Set.of(new Municipality("1880")));
            return () -> Optional.of(controller);
        }

        @Bean
        SecurityFilterChain open(HttpSecurity http) {
            return http.csrf(csrf -> csrf.disable())
                    .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                    .build();
        }
    }

    /** No hash chain, no receipts and no guards: the price of the three is the difference. */
    @Configuration(proxyBeanMethods = false)
    static class Bare extends Whole {
        @Bean
        Ledger ledger(DataSource database, MeterRegistry meters) {
            return new Ledger(database, (previous, _) -> previous, 5_000, meters);
        }

        @Bean
        CommandBus commandBus(CorrelationDataProvider circumstances) {
            CommandBus bus = SimpleCommandBus.builder().build();
            var _ = bus.registerHandlerInterceptor(new CorrelationDataInterceptor<>(circumstances));
            return bus;
        }
    }

    /** Starts it in the schema the connections lead to, which gets the ledger's tables. */
    static ConfigurableApplicationContext start(HikariDataSource database, Class<?> wiring, int aggregates) {
        var _ = Flyway.configure()
                .dataSource(database)
                .locations("classpath:db/ledger")
                .placeholders(Map.of("application", "postgres"))
                .load()
                .migrate();
        ApplicationContextInitializer<GenericApplicationContext> theirs =
                context -> context.registerBean("dataSource", DataSource.class, () -> database);
        return new SpringApplicationBuilder(wiring)
                .web(Served.class.isAssignableFrom(wiring) ? WebApplicationType.SERVLET : WebApplicationType.NONE)
                .initializers(theirs)
                .properties(Map.of(
                        "spring.main.allow-bean-definition-overriding", "true",
                        "spring.main.banner-mode", "off",
                        "axon.update-check.disabled", "true",
                        "axon.timeout.enabled", "false",
                        "axon.axonserver.enabled", "false",
                        "server.port", 0,
                        "server.tomcat.max-keep-alive-requests", -1,
                        "mandat.ledger.aggregates", aggregates))
                .run();
    }
}
