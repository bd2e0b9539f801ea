package se.mandat.benchmarks;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.mandat.query.QuerySide;
import se.mandat.query.view.Haste;

/** How fast pages are made, over HTTP, of invented years: as of now, and at moment after moment as the slider steps. */
final class PagesInYears {
    private static final int TIMES = 100;
    private static final int FIRST = 50;

    private final HttpClient client = HttpClient.newHttpClient();
    private final SplittableRandom random = new SplittableRandom(1);
    private final Size size;
    private final List<Goal> goals;
    private final long events;
    private final int port;
    private final Figures figures;

    /** A goal of the last mandate, and whose it is. */
    private record Goal(String id, String owner) {}

    private PagesInYears(Size size, List<Goal> goals, long events, int port, Figures figures) {
        this.size = size;
        this.goals = goals;
        this.events = events;
        this.port = port;
        this.figures = figures;
    }

    private static List<Goal> goals(HikariDataSource database) {
        return JdbcClient.create(database)
                .sql(
                        "select goal as id, owner from views.goal where municipality = '1880' order by position desc limit 100")
                .query(Goal.class)
                .list();
    }

    /** The whole product, but for who may come in. */
    @Configuration(proxyBeanMethods = false)
    @Import(QuerySide.class)
    static class Shown extends OurLedger.Served {}

    public static void main(String[] arguments) throws Exception {
        List<String> words = Arrays.asList(arguments);
        Size size = Size.of(
                words.stream().filter(word -> !word.startsWith("--only=")).toList());
        List<String> only = words.stream()
                .filter(word -> word.startsWith("--only="))
                .flatMap(word -> Stream.of(
                        word.substring("--only=".length()).replace('_', ' ').split(",")))
                .toList();
        try (Database postgres = Database.in(Path.of("target"));
                HikariDataSource database = postgres.schema("years")) {
            Figures figures = new Figures();
            var _ = new ViewsInYears(database, Haste.GENTLE);
            long began = System.nanoTime();
            long events = YearsInLedger.write(database, size, 1);
            var _ = figures.rate("written through the ledger, 500 an append", events, began, null, null);
            HikariConfig same = new HikariConfig();
            database.copyStateTo(same);
            try (ConfigurableApplicationContext application =
                    OurLedger.start(new HikariDataSource(same), Shown.class, 10_000)) {
                postgres.settle();
                int port = application.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
                figures.say("events", (double) events, "", null, null);
                new PagesInYears(size, goals(database), events, port, figures).ask(only);
            }
            figures.write(Path.of("target/results"), Machine.of(postgres), size);
        }
    }

    private void ask(List<String> only) throws Exception {
        Map<String, Supplier<String>> pages = pages();
        if (!only.isEmpty()) {
            pages.keySet().retainAll(only);
        }
        for (Supplier<String> page : pages.values()) {
            var _ = times(FIRST, page, () -> "");
            var _ = times(FIRST, page, this::anyMoment);
        }
        for (Map.Entry<String, Supplier<String>> page : pages.entrySet()) {
            ask(page.getKey() + ", now", page.getValue(), () -> "");
            ask(page.getKey() + ", then", page.getValue(), this::anyMoment);
        }
    }

    private Map<String, Supplier<String>> pages() {
        Map<String, Supplier<String>> pages = new LinkedHashMap<>();
        pages.put("start", () -> "");
        pages.put("goals", () -> "/mal");
        pages.put("a goal", () -> "/mal/" + goal().id());
        pages.put("organisation", () -> "/organisation");
        pages.put("a unit", () -> "/enheter/" + unit());
        pages.put("a unit's plan", () -> "/enheter/" + unit() + "/plan/" + year());
        pages.put("a unit's report", () -> "/enheter/" + unit() + "/uppfoljning/" + year());
        pages.put("periods", () -> "/perioder");
        pages.put("a period", () -> "/perioder/" + year());
        pages.put("indicators", () -> "/indikatorer");
        pages.put("a series", () -> "/matt/i-" + unit());
        pages.put("history", () -> "/historik");
        pages.put("decisions", () -> "/beslut");
        pages.put("a mandate", () -> "/mandatperioder/" + turn() + "-" + (turn() + 3));
        pages.put("the thread", () -> "/roda-traden");
        pages.put("the map", () -> "/karta");
        pages.put("a comparison", () -> "/jamfor?aPeriod=" + (year() - 1) + "&bPeriod=" + year() + "&unit=" + unit());
        pages.put("a comparison of all", () -> "/jamfor?aPeriod=" + (year() - 1) + "&bPeriod=" + year());
        pages.put("search", () -> "/sok?q=trygg");
        pages.put("history of a word", () -> "/historik?q=trygg");
        pages.put("history of a unit", () -> "/historik?unit=" + unit());
        pages.put("history under a unit", () -> "/historik?under=1&unit=" + unit());
        pages.put("history of a role", () -> "/historik?role=AUDITOR");
        pages.put("signals of a unit", () -> "/signaler?ar=" + year() + "&enhet=" + unit());
        pages.put("activities", () -> "/aktiviteter");
        return pages;
    }

    private Goal goal() {
        return goals.get(random.nextInt(goals.size()));
    }

    private String unit() {
        return "enhet-" + random.nextInt(size.units());
    }

    /** The last that was reported at all moments asked about. */
    private int year() {
        return 2006 + size.years() - 2;
    }

    private int turn() {
        return 2006 + (size.years() - 1) / 4 * 4;
    }

    private String anyMoment() {
        return "asOf=" + random.nextLong(events * 19 / 20, events);
    }

    private void ask(String what, Supplier<String> path, Supplier<String> moment) throws Exception {
        Asked asked = times(TIMES, path, moment);
        figures.say(what + ", p50", asked.p50, "ms", null, null);
        figures.say(what + ", p95", asked.p95, "ms", null, "<= 50");
        figures.say(what + ", at most", asked.bytes / 1024.0, "KiB", null, null);
    }

    /** How long answers took, in milliseconds, and how large the largest was. */
    private record Asked(double p50, double p95, int bytes) {}

    private Asked times(int times, Supplier<String> path, Supplier<String> moment) throws Exception {
        long[] nanos = new long[times];
        int bytes = 0;
        for (int time = 0; time < times; time++) {
            String page = path.get();
            String then = moment.get();
            String join = then.isEmpty() ? "" : page.contains("?") ? "&" : "?";
            URI address = URI.create("http://localhost:" + port + "/1880" + page + join + then);
            long began = System.nanoTime();
            bytes = Math.max(bytes, read(address));
            nanos[time] = System.nanoTime() - began;
        }
        Arrays.sort(nanos);
        return new Asked(nanos[times / 2] / 1e6, nanos[times * 95 / 100] / 1e6, bytes);
    }

    private int read(URI address) throws IOException, InterruptedException {
        var answer = client.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofByteArray());
        if (answer.statusCode() != 200) {
            throw new IOException(address + " gives " + answer.statusCode());
        }
        return answer.body().length;
    }
}
