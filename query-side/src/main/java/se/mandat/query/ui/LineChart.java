package se.mandat.query.ui;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.mandat.kernel.PeriodKind;
import se.mandat.query.goal.Series;
import se.mandat.query.goal.Series.Point;

/**
 * Where everything of a line chart stands: x in percent of the width, y in pixels, so that text never shrinks. The zero
 * line is always in it.
 */
public record LineChart(int height, List<Tick> ticks, List<Line> lines, List<Mark> marks, List<Break> breaks) {
    private static final double TOP = 34;
    private static final double BOTTOM = 208;
    private static final double LEFT = 14;
    private static final double RIGHT = 82;
    private static final int HEIGHT = 246;
    private static final int MOST_LABELS = 9;

    /** A line across with its value. */
    public record Tick(String y, String label, boolean zero, String labelY) {}

    /** From one outcome to the next. */
    public record Line(String x1, String y1, String x2, String y2) {}

    /** One period: its label and what stands there; a null y is nothing. */
    public record Mark(
            String x,
            String label,
            boolean labelled,
            @Nullable String outcomeY,
            @Nullable String outcome,
            @Nullable String forecastY,
            @Nullable String forecast,
            @Nullable String targetY,
            @Nullable String target) {}

    /** Here the series breaks. */
    public record Break(String x, String label) {}

    /** The chart of a series. Only whole years are drawn where there are any, so that like stands by like. */
    public static LineChart of(Series series, Texts texts) {
        List<Point> points = drawn(series);
        List<BigDecimal> values = points.stream()
                .flatMap(p -> Stream.of(p.number(), p.expected(), p.level()))
                .flatMap(Optional::stream)
                .toList();
        Scale scale = Scale.of(values);
        List<Mark> marks = new ArrayList<>();
        List<Line> lines = new ArrayList<>();
        @Nullable String lastX = null;
        @Nullable String lastY = null;
        for (int i = 0; i < points.size(); i++) {
            Mark mark = mark(points.get(i), x(i, points.size()), points.size(), i, scale, texts);
            marks.add(mark);
            if (mark.outcomeY != null) {
                if (lastX != null) {
                    lines.add(new Line(lastX, Objects.requireNonNull(lastY), mark.x, mark.outcomeY));
                }
                lastX = mark.x;
                lastY = mark.outcomeY;
            }
        }
        return new LineChart(HEIGHT, scale.ticks(texts), lines, marks, breaks(series, points));
    }

    /** The periods a chart of the series shows. */
    public static List<Point> drawn(Series series) {
        List<Point> years = series.points().stream()
                .filter(point -> point.about().kind() == PeriodKind.YEAR)
                .toList();
        return years.isEmpty() ? series.points() : years;
    }

    private static Mark mark(Point point, String x, int of, int index, Scale scale, Texts texts) {
        boolean labelled = of <= MOST_LABELS || index == 0 || index == of - 1;
        return new Mark(
                x,
                point.about().value(),
                labelled,
                point.number().map(scale::y).orElse(null),
                point.number().map(texts::number).orElse(null),
                point.expected().map(scale::y).orElse(null),
                point.expected().map(texts::number).orElse(null),
                point.level().map(scale::y).orElse(null),
                point.level().map(texts::number).orElse(null));
    }

    private static List<Break> breaks(Series series, List<Point> points) {
        List<Break> breaks = new ArrayList<>();
        series.indicator().breaks().forEach(broken -> {
            for (int i = 1; i < points.size(); i++) {
                boolean between = !points.get(i).about().from().isBefore(broken.from())
                        && points.get(i - 1).about().from().isBefore(broken.from());
                if (between) {
                    double x = (position(i, points.size()) + position(i - 1, points.size())) / 2;
                    breaks.add(new Break(percent(x), broken.from().toString()));
                }
            }
        });
        return breaks;
    }

    private static String x(int index, int of) {
        return percent(position(index, of));
    }

    private static double position(int index, int of) {
        return of == 1 ? (LEFT + RIGHT) / 2 : LEFT + index * (RIGHT - LEFT) / (of - 1);
    }

    private static String percent(double value) {
        return String.format(Locale.ROOT, "%.2f%%", value);
    }

    /** From values to pixels. */
    private record Scale(double low, double high, double step) {
        static Scale of(List<BigDecimal> values) {
            double low =
                    values.stream().mapToDouble(BigDecimal::doubleValue).min().orElse(0);
            double high =
                    values.stream().mapToDouble(BigDecimal::doubleValue).max().orElse(1);
            low = Math.min(0, low);
            high = Math.max(0, high);
            double step = step((high - low) / 4);
            return new Scale(Math.floor(low / step) * step, Math.ceil(high / step) * step, step);
        }

        private static double step(double rough) {
            double power = Math.pow(10, Math.floor(Math.log10(rough == 0 ? 1 : rough)));
            double unit = rough / power;
            return power * (unit <= 1 ? 1 : unit <= 2 ? 2 : unit <= 5 ? 5 : 10);
        }

        String y(BigDecimal value) {
            return pixels(value.doubleValue());
        }

        private String pixels(double value) {
            double share = high == low ? 0 : (value - low) / (high - low);
            return String.format(Locale.ROOT, "%.1f", BOTTOM - share * (BOTTOM - TOP));
        }

        List<Tick> ticks(Texts texts) {
            List<Tick> ticks = new ArrayList<>();
            for (double value = low; value <= high + step / 2; value += step) {
                BigDecimal round =
                        BigDecimal.valueOf(Math.round(value * 1000) / 1000.0).stripTrailingZeros();
                String y = pixels(value);
                String above = String.format(Locale.ROOT, "%.1f", Double.parseDouble(y) - 4);
                ticks.add(new Tick(y, texts.number(round), round.signum() == 0, above));
            }
            return ticks;
        }
    }
}
