package se.mandat.deploy.survival;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import org.axonframework.springboot.autoconfig.AxonAutoConfiguration;
import org.axonframework.springboot.autoconfig.AxonTimeoutAutoConfiguration;
import org.axonframework.springboot.autoconfig.AxonTracingAutoConfiguration;
import org.axonframework.springboot.autoconfig.EventProcessingAutoConfiguration;
import org.axonframework.springboot.autoconfig.InfraConfiguration;
import org.axonframework.springboot.autoconfig.InterceptorAutoConfiguration;
import org.axonframework.springboot.autoconfig.JdbcAutoConfiguration;
import org.axonframework.springboot.autoconfig.TransactionAutoConfiguration;
import org.springframework.boot.Banner;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceTransactionManagerAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcClientAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcTemplateAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import se.mandat.command.CommandSide;
import se.mandat.platform.Platform;
import se.mandat.platform.Session;

/** The command side of the application, without its web, on a database that is there already. */
final class Slim {
    private static final String[] QUIET = {"--logging.level.root=error", "--logging.structured.format.console="};

    private Slim() {}

    @ImportAutoConfiguration({
        DataSourceAutoConfiguration.class,
        DataSourceTransactionManagerAutoConfiguration.class,
        JdbcTemplateAutoConfiguration.class,
        JdbcClientAutoConfiguration.class,
        AxonAutoConfiguration.class,
        AxonTimeoutAutoConfiguration.class,
        AxonTracingAutoConfiguration.class,
        EventProcessingAutoConfiguration.class,
        InfraConfiguration.class,
        InterceptorAutoConfiguration.class,
        JdbcAutoConfiguration.class,
        TransactionAutoConfiguration.class
    })
    @Import({Platform.class, CommandSide.class})
    static final class Parts {
        @Bean
        Session nobody() {
            return Optional::empty;
        }

        @Bean
        MeterRegistry meters() {
            return new SimpleMeterRegistry();
        }
    }

    static ConfigurableApplicationContext on(String url) {
        return application().properties(Map.of("spring.datasource.url", url)).run(QUIET);
    }

    static ConfigurableApplicationContext on(DataSource database) {
        return application()
                .initializers(context -> context.getBeanFactory().registerSingleton("database", database))
                .run(QUIET);
    }

    private static SpringApplicationBuilder application() {
        return new SpringApplicationBuilder(Parts.class)
                .web(WebApplicationType.NONE)
                .bannerMode(Banner.Mode.OFF);
    }
}
