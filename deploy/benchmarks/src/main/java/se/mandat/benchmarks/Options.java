package se.mandat.benchmarks;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * What is asked for.
 *
 * @param only contenders, or empty for all
 * @param writers how many at a time, one measurement each
 * @param rounds how often, each time in fresh tables
 * @param seconds how long each measurement takes
 * @param others cores that others may take before a measurement is dropped
 * @param age whether to measure, too, how a million stored events slow a contender
 * @param to the folder for the results
 */
record Options(List<String> only, List<Integer> writers, int rounds, int seconds, double others, boolean age, Path to) {
    private static final Map<String, String> USUAL = Map.of(
            "--only", "",
            "--writers", "1,8,32,256",
            "--rounds", "3",
            "--seconds", "5",
            "--others", "0.6",
            "--age", "false",
            "--to", "target/results");

    /** Reads {@code --name=value}, or {@code --name} for what is either asked for or not. */
    static Options of(String... arguments) {
        Map<String, String> given = new HashMap<>(USUAL);
        for (String argument : arguments) {
            String[] parts = argument.split("=", 2);
            if (!given.containsKey(parts[0])) {
                throw new IllegalArgumentException("No such option: " + parts[0] + ". README.md has all there are");
            }
            var _ = given.put(parts[0], parts.length == 1 ? "true" : parts[1]);
        }
        Function<String, String> value = option -> Objects.requireNonNull(given.get(option));
        return new Options(
                words(value.apply("--only")),
                words(value.apply("--writers")).stream().map(Integer::valueOf).toList(),
                Integer.parseInt(value.apply("--rounds")),
                Integer.parseInt(value.apply("--seconds")),
                Double.parseDouble(value.apply("--others")),
                Boolean.parseBoolean(value.apply("--age")),
                Path.of(value.apply("--to")));
    }

    boolean wants(String contender) {
        return only.isEmpty() || only.contains(contender);
    }

    private static List<String> words(String value) {
        return Stream.of(value.split(","))
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .toList();
    }
}
