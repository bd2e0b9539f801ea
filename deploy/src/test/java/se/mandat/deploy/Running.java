package se.mandat.deploy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.Environment;
import se.mandat.platform.Json;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The demo, running once for all tests: real database, real port, both municipalities loaded. */
public final class Running {
    public static final JsonMapper JSON = Json.mapper();
    private static final ConfigurableApplicationContext APP = start();
    private static final HttpClient HTTP =
            HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NEVER).build();

    /** What the councils' goals are measured by. The sources do not say who answers for it, and no period opens until somebody does. */
    private static final List<String> UNANSWERED = List.of(
            "1880/indicators/i-f-resultat",
            "1880/indicators/i-f-sjalvfin",
            "1885/indicators/resultat-andel",
            "1885/indicators/sjukfranvaro");

    static {
        UNANSWERED.forEach(Running::answered);
    }

    private Running() {}

    private static void answered(String indicator) {
        var _ = position(send(HttpRequest.newBuilder(URI.create(url("/api/" + indicator + "/following")))
                .header("Authorization", "Bearer demo-controller")
                .header("Content-Type", "application/json")
                .PUT(HttpRequest.BodyPublishers.ofString("""
                        {"following": {"owner": "kf", "frequency": "YEAR", "followedOnly": false}}"""))
                .build()));
    }

    private static ConfigurableApplicationContext start() {
        try {
            Path data = Files.createTempDirectory("mandat-test").resolve("postgres");
            SpringApplication application = new SpringApplication(App.class);
            application.setAdditionalProfiles("demo");
            ConfigurableApplicationContext started =
                    application.run("--server.port=0", "--mandat.data=" + data, "--logging.level.root=warn");
            Runtime.getRuntime().addShutdownHook(new Thread(started::close));
            return started;
        } catch (IOException noFolder) {
            throw new UncheckedIOException(noFolder);
        }
    }

    public static <T> T bean(Class<T> type) {
        return APP.getBean(type);
    }

    /** The one of several of a type that has a name. */
    public static <T> T bean(String name, Class<T> type) {
        return APP.getBean(name, type);
    }

    public static String url(String path) {
        return "http://localhost:" + APP.getBean(Environment.class).getProperty("local.server.port") + path;
    }

    /** One request to the API as a demo account; {@code headers} are names and values in turn. */
    static HttpResponse<String> api(String method, String account, String path, String body, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(url("/api/1880" + path)))
                .header("Authorization", "Bearer demo-" + account)
                .header("Content-Type", "application/json")
                .method(method, HttpRequest.BodyPublishers.ofString(body));
        if (headers.length > 0) {
            request = request.headers(headers);
        }
        return send(request.build());
    }

    public static HttpResponse<String> send(HttpRequest request) {
        return send(request, HttpResponse.BodyHandlers.ofString());
    }

    static HttpResponse<byte[]> bytes(HttpRequest request) {
        return send(request, HttpResponse.BodyHandlers.ofByteArray());
    }

    private static <T> HttpResponse<T> send(HttpRequest request, HttpResponse.BodyHandler<T> body) {
        try {
            return HTTP.send(request, body);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    static JsonNode json(HttpResponse<String> answer) {
        return JSON.readTree(answer.body());
    }

    /** The position an accepted command was answered with. */
    static long position(HttpResponse<String> answer) {
        return answer.headers()
                .firstValueAsLong("Ledger-Position")
                .orElseThrow(() -> new AssertionError(answer.statusCode() + " " + answer.body()));
    }
}
