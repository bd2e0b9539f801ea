package se.mandat.query.ui;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import se.mandat.query.series.Series;
import se.mandat.query.series.Series.Point;

/**
 * How a figure has gone, in the size of a word: in pixels of 96 by 28. A line never runs over a series break or a period
 * nobody measured.
 *
 * @param lines the points of each line
 * @param x     where the last figure is
 * @param y     and how high
 * @param words from what it went to what, in words
 */
public record Spark(List<String> lines, String x, String y, String words) {
    private static final double WIDTH = 96;
    private static final double HEIGHT = 28;
    private static final double MARGIN = 4;

    /** Nothing where fewer than two periods have a number. */
    public static Optional<Spark> of(Series series, Texts texts) {
        List<Point> points = LineChart.drawn(series);
        List<Point> known =
                points.stream().filter(point -> point.number().isPresent()).toList();
        if (known.size() < 2) {
            return Optional.empty();
        }
        Point first = known.getFirst();
        Point last = known.getLast();
        Height height = Height.of(known);
        return Optional.of(new Spark(
                lines(series, points, height),
                x(points.indexOf(last), points.size()),
                height.of(number(last)),
                texts.get(
                        "spark.words",
                        texts.period(first.about()),
                        texts.number(first.number().orElseThrow()),
                        texts.period(last.about()),
                        texts.number(last.number().orElseThrow()))));
    }

    private static List<String> lines(Series series, List<Point> points, Height height) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < points.size(); i++) {
            Point point = points.get(i);
            boolean broken = i > 0 && series.version(point) != series.version(points.get(i - 1));
            if ((broken || point.number().isEmpty()) && !line.isEmpty()) {
                lines.add(line.toString().strip());
                line.setLength(0);
            }
            if (point.number().isPresent()) {
                line.append(x(i, points.size()))
                        .append(',')
                        .append(height.of(number(point)))
                        .append(' ');
            }
        }
        lines.add(line.toString().strip());
        return lines.stream().filter(each -> !each.isEmpty()).toList();
    }

    private static double number(Point point) {
        return point.number().map(BigDecimal::doubleValue).orElseThrow();
    }

    private static String x(int index, int of) {
        return pixels(MARGIN + (WIDTH - 2 * MARGIN) * index / Math.max(1, of - 1));
    }

    private static String pixels(double place) {
        return String.format(Locale.ROOT, "%.1f", place);
    }

    /** How high a number stands between the least and the most there are. */
    private record Height(double least, double most) {
        static Height of(List<Point> known) {
            double[] all = known.stream().mapToDouble(Spark::number).sorted().toArray();
            return new Height(all[0], all[all.length - 1]);
        }

        String of(double number) {
            double share = most == least ? 0.5 : (number - least) / (most - least);
            return pixels(HEIGHT - MARGIN - (HEIGHT - 2 * MARGIN) * share);
        }
    }
}
