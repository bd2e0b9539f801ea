package se.mandat.query.compare;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.mandat.kernel.Measurement;
import se.mandat.query.ui.Texts;

/**
 * Figures measured in the same, from what they were at A to what they were at B: one line each, numbered, steeper the more
 * it changed. Only what can be counted is drawn; nothing runs over a series break.
 *
 * @param about    what is measured, by name where that is short enough to be a title
 * @param measured what they are measured in
 * @param height   in pixels; the width is that of the page
 * @param numbersAt where the number of a line stands, right of the longest value
 * @param slopes   the largest change first
 */
public record SlopeChart(String about, String measured, int height, int numbersAt, List<Slope> slopes) {
    private static final int MOST = 8;
    private static final BigDecimal SIZES_APART = BigDecimal.TEN;
    private static final int STILL = 2;
    private static final int MOST_LETTERS = 90;
    private static final double TOP = 20;
    private static final int OF_A_LETTER = 8;
    private static final int BEFORE_NUMBER = 35;
    private static final double GAP = 19;
    private static final int LOWEST = 170;

    /** One line: where it begins and ends in pixels, where its words stand, whether B is better, where one is, and whether it changed at all. */
    public record Slope(
            int number,
            String name,
            String from,
            String to,
            String fromY,
            String toY,
            String fromLabelY,
            String toLabelY,
            @Nullable Boolean better,
            boolean changed) {}

    /** What one figure was and became, whose it is, and whether that is better, where one is; both are numbers. */
    public record Change(
            String name,
            String by,
            Measurement a,
            Measurement b,
            @Nullable Boolean better) {
        boolean isChanged() {
            return from().compareTo(to()) != 0;
        }

        BigDecimal from() {
            return Objects.requireNonNull(a.number());
        }

        BigDecimal to() {
            return Objects.requireNonNull(b.number());
        }

        BigDecimal size() {
            return from().abs().max(to().abs());
        }
    }

    /** A chart for each unit of measure, and each size in it, that at least two changed figures have. */
    static List<SlopeChart> of(List<Compared> rows, Lines lines, Texts texts) {
        Map<String, List<Change>> byUnit = new LinkedHashMap<>();
        for (Compared row : rows) {
            change(row, lines)
                    .ifPresent(change -> byUnit.computeIfAbsent(lines.measured(row), _ -> new ArrayList<>())
                            .add(change));
        }
        return byUnit.entrySet().stream()
                .filter(unit -> changed(unit.getValue()) > 1)
                .flatMap(unit -> bySize(unit.getValue()).stream()
                        .filter(group -> changed(group) > 0)
                        .map(group -> of(unit.getKey(), group, texts)))
                .toList();
    }

    /**
     * The same changes, parted where the largest is more than ten times what comes next: on one axis the small would lie on
     * each other.
     */
    static List<List<Change>> bySize(List<Change> all) {
        List<List<Change>> groups = new ArrayList<>();
        BigDecimal largest = BigDecimal.ZERO;
        for (Change change : all.stream()
                .sorted(Comparator.comparing(Change::size).reversed())
                .toList()) {
            if (groups.isEmpty() || change.size().multiply(SIZES_APART).compareTo(largest) < 0) {
                groups.add(new ArrayList<>());
                largest = change.size();
            }
            groups.getLast().add(change);
        }
        return groups;
    }

    private static long changed(List<Change> all) {
        return all.stream().filter(Change::isChanged).count();
    }

    /** The largest changes first, and a few that stand still, to see them against. */
    static List<Change> drawn(List<Change> all) {
        List<Change> changed = all.stream()
                .filter(Change::isChanged)
                .sorted(Comparator.comparing((Change change) ->
                                change.to().subtract(change.from()).abs())
                        .reversed())
                .limit(MOST)
                .toList();
        Stream<Change> still =
                all.stream().filter(change -> !change.isChanged()).limit(Math.min(STILL, MOST - changed.size()));
        return Stream.concat(changed.stream(), still).toList();
    }

    private static Optional<Change> change(Compared row, Lines lines) {
        Difference difference = row.difference();
        Value a = row.a();
        Value b = row.b();
        boolean drawn = row.kind() == Compared.Kind.FIGURE || row.kind() == Compared.Kind.COUNT;
        boolean counted = drawn && difference.kind() == Difference.Kind.COUNTED;
        return counted && a != null && b != null && a.measurement() != null && b.measurement() != null
                ? Optional.of(new Change(
                        lines.name(row), lines.by(row), a.measurement(), b.measurement(), difference.better()))
                : Optional.empty();
    }

    /** The chart of what is measured in the same: the largest changes, where they are too many. */
    public static SlopeChart of(String measured, List<Change> all, Texts texts) {
        List<Change> changes = drawn(all);
        boolean several = changes.stream().map(Change::by).distinct().count() > 1;
        double height = Math.max(LOWEST, changes.size() * GAP + TOP);
        List<Double> from = pixels(changes.stream().map(Change::from).toList(), changes, height);
        List<Double> to = pixels(changes.stream().map(Change::to).toList(), changes, height);
        List<Double> fromLabels = spread(from, GAP);
        List<Double> toLabels = spread(to, GAP);
        List<Slope> slopes = new ArrayList<>();
        for (int i = 0; i < changes.size(); i++) {
            Change change = changes.get(i);
            slopes.add(new Slope(
                    i + 1,
                    several ? change.name() + " · " + change.by() : change.name(),
                    texts.measurement(change.a()),
                    texts.measurement(change.b()),
                    px(from.get(i)),
                    px(to.get(i)),
                    px(fromLabels.get(i)),
                    px(toLabels.get(i)),
                    change.better(),
                    change.isChanged()));
        }
        double lowest = Stream.concat(fromLabels.stream(), toLabels.stream())
                .mapToDouble(Double::doubleValue)
                .max()
                .orElse(height);
        int longest =
                slopes.stream().mapToInt(slope -> slope.to().length()).max().orElse(0);
        return new SlopeChart(
                about(changes, texts),
                measured,
                (int) Math.ceil(Math.max(height, lowest) + TOP),
                longest * OF_A_LETTER + BEFORE_NUMBER,
                slopes);
    }

    private static String about(List<Change> changes, Texts texts) {
        List<String> names = changes.stream().map(Change::name).distinct().toList();
        String all = String.join(", ", names);
        return all.length() <= MOST_LETTERS || names.size() == 1 ? all : texts.get("slope.about", names.size());
    }

    private static List<Double> pixels(List<BigDecimal> values, List<Change> all, double height) {
        double low = all.stream()
                .flatMap(change -> Stream.of(change.from(), change.to()))
                .mapToDouble(BigDecimal::doubleValue)
                .min()
                .orElse(0);
        double high = all.stream()
                .flatMap(change -> Stream.of(change.from(), change.to()))
                .mapToDouble(BigDecimal::doubleValue)
                .max()
                .orElse(1);
        return values.stream()
                .map(value ->
                        high == low ? height / 2 : height - (value.doubleValue() - low) / (high - low) * (height - TOP))
                .toList();
    }

    /** The same places, moved down as little as keeps each a gap from the next, so that no word stands on another. */
    static List<Double> spread(List<Double> places, double gap) {
        List<Integer> order = Stream.iterate(0, i -> i + 1)
                .limit(places.size())
                .sorted(Comparator.comparing(places::get))
                .toList();
        Double[] spread = new Double[places.size()];
        double last = Double.NEGATIVE_INFINITY;
        for (int index : order) {
            last = Math.max(places.get(index), last + gap);
            spread[index] = last;
        }
        return List.of(spread);
    }

    private static String px(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }
}
