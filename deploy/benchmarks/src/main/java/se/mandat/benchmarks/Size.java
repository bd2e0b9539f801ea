package se.mandat.benchmarks;

import java.util.List;

/** How much is invented: so many municipalities, each with so many units of so many goals, over so many years. */
record Size(int municipalities, int units, int goalsEach, int years) {
    private static final List<String> CODES = List.of(
            "1880", "1885", "1814", "1860", "1861", "1862", "1863", "1864", "1881", "1882", "1883", "1884", "1904",
            "1907", "1960", "1961", "1962");

    /** {@code lindesberg}, {@code orebro}, or numbers: units, goals each, years, municipalities. */
    static Size of(List<String> words) {
        return switch (words.isEmpty() ? "orebro" : words.getFirst()) {
            case "orebro" -> new Size(1, 600, 4, 20);
            case "lindesberg" -> new Size(1, 100, 4, 20);
            default -> {
                List<Integer> numbers = words.stream().map(Integer::valueOf).toList();
                yield new Size(
                        number(numbers, 3, 1), numbers.getFirst(), number(numbers, 1, 4), number(numbers, 2, 20));
            }
        };
    }

    private static int number(List<Integer> numbers, int at, int usual) {
        return at < numbers.size() ? numbers.get(at) : usual;
    }

    List<String> codes() {
        return CODES.subList(0, municipalities);
    }
}
