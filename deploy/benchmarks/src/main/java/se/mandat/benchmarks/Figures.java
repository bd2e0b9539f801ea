package se.mandat.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** What is measured of the views: said as it comes, and kept for a reader (Markdown) and for a program (JSON). */
final class Figures {
    private final List<Figure> all = new ArrayList<>();

    /**
     * One of them.
     *
     * @param ratio to what it is held against, or nothing
     * @param asked what a bar asks of the ratio, or of the figure where there is none
     */
    record Figure(
            String what,
            double value,
            String unit,
            @Nullable Double ratio,
            @Nullable String asked) {
        String line() {
            return String.format(
                    Locale.ROOT,
                    "| %-60s | %,12.2f %-9s | %8s | %-14s |",
                    what,
                    value,
                    unit,
                    ratio == null ? "" : String.format(Locale.ROOT, "%.3f", ratio),
                    asked == null ? "" : asked);
        }
    }

    private record All(Machine machine, Size size, List<Figure> figures) {}

    /** Events a second, since {@code began}. */
    double rate(String what, long events, long began, @Nullable Double limit, @Nullable String asked) {
        double rate = events * 1e9 / (System.nanoTime() - began);
        say(what, rate, "events/s", limit == null ? null : rate / limit, asked);
        return rate;
    }

    void say(String what, double value, String unit, @Nullable Double ratio, @Nullable String asked) {
        Figure figure = new Figure(what, value, unit, ratio, asked);
        all.add(figure);
        System.out.println(figure.line());
    }

    /** Writes both, named by the time it began. */
    void write(Path folder, Machine machine, Size size) throws IOException {
        String name = "views-" + machine.date().replace(":", "");
        var json =
                JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();
        var _ = Files.writeString(
                Files.createDirectories(folder).resolve(name + ".json"),
                json.writeValueAsString(new All(machine, size, all)));
        var _ = Files.writeString(
                folder.resolve(name + ".md"),
                all.stream()
                        .map(Figure::line)
                        .collect(Collectors.joining(
                                "\n",
                                machine.text() + "\n" + size
                                        + "\n\n| what | value | ratio | asked |\n|---|---|---|---|\n",
                                "\n")));
    }
}
