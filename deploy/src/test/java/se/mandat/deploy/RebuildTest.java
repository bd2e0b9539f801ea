package se.mandat.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.mandat.query.view.Builder;
import se.mandat.query.view.ViewPosition;
import tools.jackson.databind.JsonNode;

@DisplayName("Vyerna byggs om")
class RebuildTest {
    private static final int READERS = 3;

    private final AtomicBoolean done = new AtomicBoolean();
    private final AtomicInteger read = new AtomicInteger();

    @Test
    @DisplayName(
            "Scenario 8: vyerna byggs om medan folk läser och skriver, utan att någon märker det, och är sedan rad för rad vad händelserna säger")
    void rebuild_goes_unnoticed() throws InterruptedException, ExecutionException {
        try (ExecutorService people = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<?>> all = new ArrayList<>();
            for (int reader = 0; reader < READERS; reader++) {
                all.add(people.submit(until(this::readPages)));
            }
            all.add(people.submit(until(this::write)));
            for (int time = 0; time < 3; time++) {
                assertThat(build("REBUILD").path("state").asString()).isEqualTo("DONE");
            }
            done.set(true);
            for (Future<?> each : all) {
                each.get();
            }
        }
        assertThat(read.get()).isGreaterThan(20);
        JsonNode verified = build("VERIFY");
        assertThat(verified.path("note").isNull()).as(verified.toString()).isTrue();
        assertThat(verified.path("position").asLong())
                .isEqualTo(verified.path("target").asLong());
    }

    private Callable<Void> until(Runnable act) {
        return () -> {
            while (!done.get()) {
                act.run();
            }
            return null;
        };
    }

    private void readPages() {
        for (String path :
                List.of("/1880", "/1880/mal", "/1880/historik", "/1880/organisation?asOf=2022-12-31", "/1885")) {
            HttpResponse<String> page = Running.send(
                    HttpRequest.newBuilder(URI.create(Running.url(path))).build());
            assertThat(page.statusCode()).as(path + page.body()).isEqualTo(200);
            read.incrementAndGet();
        }
    }

    private void write() {
        String goal = "byggt-" + read.get() + "-" + System.nanoTime();
        HttpResponse<String> answer = Running.api("POST", "controller", "/goals", """
                {"goal": "%s", "kind": "verksamhetsmål", "title": "Under tiden", "owner": "kf",
                 "from": "2026-01-01", "soundEconomy": false}""".formatted(goal));
        long position = Running.position(answer);
        HttpResponse<String> shown =
                Running.api("GET", "controller", "/goals/" + goal + "?position=" + position, "", "Prefer", "wait=10");
        assertThat(shown.statusCode()).as(shown.body()).isEqualTo(200);
    }

    @Test
    @DisplayName("och säger på sidan hur långt de kommit när de inte hinner med")
    void pages_say_when_they_are_behind() throws SQLException, InterruptedException {
        try (Connection holding = Running.bean(DataSource.class).getConnection()) {
            holding.setAutoCommit(false);
            var _ = holding.createStatement().executeQuery("select position from views.progress for update");
            HttpResponse<String> answer = Running.api("POST", "controller", "/goals", """
                    {"goal": "efter", "kind": "verksamhetsmål", "title": "Väntar", "owner": "kf",
                     "from": "2026-01-01", "soundEconomy": false}""");
            Thread.sleep(Duration.ofSeconds(6));
            assertThat(page("/1880/mal")).contains("Uppgifter till och med").doesNotContain("Väntar");
            holding.rollback();
            assertThat(Running.bean(ViewPosition.class).await(Running.position(answer), Duration.ofSeconds(10)))
                    .isTrue();
            assertThat(page("/1880/mal"))
                    .doesNotContain("Uppgifter till och med")
                    .contains("Väntar");
        }
    }

    private static String page(String path) {
        return Running.send(
                        HttpRequest.newBuilder(URI.create(Running.url(path))).build())
                .body();
    }

    private static JsonNode build(String kind) throws InterruptedException {
        HttpResponse<String> begun = views("POST", "administrator", "/builds", "{\"kind\": \"" + kind + "\"}");
        assertThat(begun.statusCode()).as(begun.body()).isEqualTo(202);
        Running.bean(Builder.class).await();
        return Running.json(views("GET", "administrator", "", "")).path("build");
    }

    private static HttpResponse<String> views(String method, String account, String path, String body) {
        return Running.send(HttpRequest.newBuilder(URI.create(Running.url("/api/views" + path)))
                .header("Authorization", "Bearer demo-" + account)
                .header("Content-Type", "application/json")
                .timeout(Duration.ofSeconds(20))
                .method(method, HttpRequest.BodyPublishers.ofString(body))
                .build());
    }

    @Test
    @DisplayName("bara av den som förvaltar systemet")
    void only_administrators_build() {
        for (String account : List.of("revisor", "controller", "enhetschef", "politiker")) {
            HttpResponse<String> refused = views("POST", account, "/builds", "{\"kind\": \"REBUILD\"}");
            assertThat(refused.statusCode()).isEqualTo(403);
            assertThat(refused.body()).contains("role-not-allowed");
        }
    }

    @Test
    @DisplayName("inte när vyn inte finns, och svaret säger vilka som gör det")
    void unknown_view_is_named() {
        HttpResponse<String> refused =
                views("POST", "administrator", "/builds", "{\"kind\": \"VERIFY\", \"views\": [\"malen\"]}");
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("view-unknown", "goal, ");
    }
}
