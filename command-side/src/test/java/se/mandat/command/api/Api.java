package se.mandat.command.api;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.http.converter.autoconfigure.HttpMessageConvertersAutoConfiguration;
import org.springframework.boot.tomcat.autoconfigure.servlet.TomcatServletWebServerAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.DispatcherServletAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.WebMvcAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.ComponentScan.Filter;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.bind.annotation.RestController;
import se.mandat.command.CommandSide;
import se.mandat.kernel.Accepted;
import se.mandat.kernel.Commands;
import se.mandat.kernel.Municipality;
import se.mandat.kernel.Order;
import se.mandat.kernel.Rejected;
import se.mandat.kernel.Role;
import se.mandat.kernel.Trial;
import se.mandat.platform.Json;
import se.mandat.platform.Person;
import se.mandat.platform.RuleTexts;
import se.mandat.platform.Session;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The resources over real HTTP, with commands that are only written down. */
final class Api implements AutoCloseable {
    static final Instant NOW = Instant.parse("2024-10-23T08:00:00Z");
    static final Person CONTROLLER =
            new Person("p-1", "Demo: Controller", Role.CONTROLLER, null, Set.of(new Municipality("1880")));

    private final HttpClient browser = HttpClient.newHttpClient();
    private final ConfigurableApplicationContext context = new SpringApplicationBuilder(Resources.class)
            .web(WebApplicationType.SERVLET)
            .properties("server.port=0", "logging.level.root=warn", "server.tomcat.max-swallow-size=16MB")
            .run();

    /** What came through, and what is answered. */
    static final class Scene implements Commands, Session {
        final List<Order> sent = new ArrayList<>();

        @Nullable
        Person person = CONTROLLER;

        @Nullable
        RuntimeException failure;

        @Override
        public Accepted send(Order order) {
            sent.add(order);
            if (failure != null) {
                throw failure;
            }
            return new Accepted(42, 7);
        }

        @Override
        public Optional<Person> person() {
            return Optional.ofNullable(person);
        }
    }

    record Answer(HttpResponse<String> http) {
        JsonNode problem() {
            return Json.mapper().readTree(http.body());
        }

        String header(String name) {
            return http.headers().firstValue(name).orElse("");
        }
    }

    Scene scene() {
        return context.getBean(Scene.class);
    }

    void refuses(Rejected refusal) {
        scene().failure = refusal;
    }

    void forget() {
        scene().sent.clear();
        scene().failure = null;
        scene().person = CONTROLLER;
    }

    Answer send(String method, String path, @Nullable String body, String... headers) {
        return send(method, path, body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body), headers);
    }

    Answer send(String method, String path, BodyPublisher body, String... headers) {
        String port = context.getEnvironment().getProperty("local.server.port");
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .method(method, body)
                .header("Content-Type", "application/json");
        for (int i = 0; i < headers.length; i += 2) {
            var _ = request.setHeader(headers[i], headers[i + 1]);
        }
        try {
            return new Answer(browser.send(request.build(), BodyHandlers.ofString()));
        } catch (IOException failure) {
            throw new IllegalStateException(failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    @Override
    public void close() {
        context.close();
        browser.close();
    }

    @Configuration(proxyBeanMethods = false)
    @ImportAutoConfiguration({
        TomcatServletWebServerAutoConfiguration.class,
        DispatcherServletAutoConfiguration.class,
        WebMvcAutoConfiguration.class,
        HttpMessageConvertersAutoConfiguration.class
    })
    @ComponentScan
    @ComponentScan(
            basePackageClasses = CommandSide.class,
            useDefaultFilters = false,
            includeFilters = @Filter(RestController.class))
    static class Resources {
        @Bean
        Scene scene() {
            return new Scene();
        }

        @Bean
        Trial trial() {
            return (_, _) -> List.of();
        }

        @Bean
        JsonMapper json() {
            return Json.mapper();
        }

        @Bean
        RuleTexts texts() {
            return new RuleTexts();
        }

        @Bean
        Clock clock() {
            return Clock.fixed(NOW, ZoneOffset.UTC);
        }
    }
}
