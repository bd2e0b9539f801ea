package se.mandat.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** What came of a run, for a reader (Markdown) and for a program (JSON). */
record Report(Machine machine, Options options, List<Bars.Bar> bars, Results results) {
    static Report of(Machine machine, Options options, Results results) {
        return new Report(machine, options, Bars.of(results), results);
    }

    /** Writes both, named by the time it began, and gives the Markdown. */
    String write() throws IOException {
        Path folder = Files.createDirectories(options.to());
        String name = machine.date().replace(":", "");
        var json =
                JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();
        String markdown = markdown();
        var _ = Files.writeString(folder.resolve(name + ".json"), json.writeValueAsString(this));
        var _ = Files.writeString(folder.resolve(name + ".md"), markdown);
        return markdown;
    }

    private String markdown() {
        return String.join(
                "\n",
                "# Benchmarks, " + machine.date(),
                "",
                machine.text(),
                "%d rounds of %d s, medians.".formatted(options.rounds(), options.seconds()),
                "",
                barTable(),
                table("events/s (CPU microseconds per event)", "%,.0f (%,.0f)", Sample::eventsPerSecond, Sample::cpu),
                table("p50 / p99 of an act in ms", "%.2f / %.2f", Sample::p50, Sample::p99),
                noise());
    }

    private String barTable() {
        Stream<String> lines = bars.stream()
                .map(bar -> line(
                        bar.id(),
                        bar.what(),
                        bar.value().isPresent() ? two(bar.value().getAsDouble()) : "",
                        (bar.asked().most() ? "<= " : ">= ") + bar.asked().hold(),
                        Double.toString(bar.asked().stretch()),
                        bar.verdict(),
                        bar.others().entrySet().stream()
                                .map(other -> other.getKey() + " " + two(other.getValue()))
                                .collect(Collectors.joining(", "))));
        return table(Stream.of("bar", "what", "value", "hold", "stretch", "holds?", "others"), lines);
    }

    /** Two figures of everyone, by the number of writers. */
    private String table(String title, String format, ToDoubleFunction<Sample> one, ToDoubleFunction<Sample> other) {
        List<Integer> writers = results.samples().stream()
                .map(Sample::writers)
                .distinct()
                .sorted()
                .toList();
        Stream<String> lines = results.samples().stream()
                .map(sample -> new Row(sample.contender(), sample.stored()))
                .distinct()
                .sorted(Row.ORDER)
                .map(row -> line(Stream.concat(
                                Stream.of(row.toString()),
                                writers.stream().map(number -> pair(row, number, format, one, other)))
                        .toArray(String[]::new)));
        return table(Stream.concat(Stream.of(title), writers.stream().map(number -> "at " + number)), lines);
    }

    private String pair(
            Row row, int writers, String format, ToDoubleFunction<Sample> one, ToDoubleFunction<Sample> other) {
        OptionalDouble first = results.median(row.contender(), writers, row.stored(), one);
        OptionalDouble second = results.median(row.contender(), writers, row.stored(), other);
        return first.isEmpty() || second.isEmpty()
                ? ""
                : String.format(Locale.ROOT, format, first.getAsDouble(), second.getAsDouble());
    }

    /** A line of the tables of figures. */
    private record Row(String contender, long stored) {
        static final Comparator<Row> ORDER = Comparator.comparingLong(Row::stored)
                .thenComparingInt(row -> Contenders.names().indexOf(row.contender()));

        @Override
        public String toString() {
            return "%s, %,d stored".formatted(contender, stored);
        }
    }

    private String noise() {
        double most =
                results.samples().stream().mapToDouble(Sample::others).max().orElse(0);
        return Stream.concat(
                        Stream.of("Others took at most " + two(most)
                                + " cores in what is counted; dropped, at more than " + options.others() + ":"),
                        results.dropped().stream()
                                .map(sample -> "- round %d, %s, %d writers: %s"
                                        .formatted(
                                                sample.round(),
                                                sample.contender(),
                                                sample.writers(),
                                                two(sample.others()))))
                .collect(Collectors.joining("\n", "", "\n"));
    }

    private static String table(Stream<String> titles, Stream<String> lines) {
        String[] head = titles.toArray(String[]::new);
        return line(head) + "|---".repeat(head.length) + "|\n" + lines.collect(Collectors.joining());
    }

    private static String line(String... cells) {
        return "| " + String.join(" | ", cells) + " |\n";
    }

    private static String two(double value) {
        return String.format(Locale.ROOT, "%.2f", value);
    }
}
