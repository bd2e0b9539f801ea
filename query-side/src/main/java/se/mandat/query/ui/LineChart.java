package se.mandat.query.ui;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.mandat.kernel.PeriodKind;
import se.mandat.query.series.Series;
import se.mandat.query.series.Series.Point;

/**
 * Where everything of a line chart stands: x in percent of the width, y in pixels, so that text never shrinks. A line never
 * runs over a series break; what was recalculated to the later definition is a line of its own (domain rule 16).
 */
public record LineChart(
        int height,
        boolean fromZero,
        List<Tick> ticks,
        List<Band> bands,
        List<Line> lines,
        List<Mark> marks,
        List<Break> breaks) {
    /** A table of more rows is folded beneath its chart. */
    public static final int MOST_ROWS = 8;

    private static final double LEFT = 14;
    private static final double RIGHT = 82;
    static final int HEIGHT = 246;
    private static final int MOST_LABELS = 9;
    private static final int FEW_LABELS = 5;
    private static final int DIGITS = 4;

    /** A line across with its value. */
    public record Tick(String y, String label, boolean zero, String labelY) {}

    /** Where the target of a period is reached, as wide as the period: above what is to be reached, or below it. */
    public record Band(String x, String y, String width, String height) {}

    /** From one outcome to the next; {@code recalculated} where it begins in what a later definition would have measured. */
    public record Line(String x1, String y1, String x2, String y2, boolean recalculated) {}

    /**
     * One period: its label and what stands there; a null y is nothing.
     *
     * @param dated    whether its label is shown
     * @param sparse   whether it is shown where there is little room too
     * @param labelled whether the numbers that stand there are
     * @param told     whether its outcome is
     * @param partial  whether the outcome has units missing
     */
    public record Mark(
            String x,
            String label,
            boolean dated,
            boolean sparse,
            boolean labelled,
            boolean told,
            boolean last,
            boolean partial,
            @Nullable String outcomeY,
            @Nullable String outcome,
            @Nullable String recalculatedY,
            @Nullable String recalculated,
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
                .flatMap(p -> Stream.of(p.number(), p.asLastDefined(), p.expected(), p.level()))
                .flatMap(Optional::stream)
                .toList();
        ChartScale scale = ChartScale.of(values);
        List<Mark> marks = new ArrayList<>();
        for (int i = 0; i < points.size(); i++) {
            marks.add(mark(points, i, scale, texts));
        }
        return new LineChart(
                HEIGHT,
                scale.hasZero(),
                scale.ticks(texts),
                bands(points, scale),
                lines(series, points, marks),
                marks,
                breaks(series, points));
    }

    /** One beside the other, so that they make steps; a target to hit exactly has none. */
    private static List<Band> bands(List<Point> points, ChartScale scale) {
        double wide = points.size() == 1 ? RIGHT - LEFT : (RIGHT - LEFT) / (points.size() - 1);
        List<Band> bands = new ArrayList<>();
        for (int i = 0; i < points.size(); i++) {
            var target = points.get(i).target();
            if (target != null) {
                double x = position(i, points.size()) - wide / 2;
                double from = Math.max(0, x);
                double width = Math.min(100, x + wide) - from;
                scale.reached(target.row())
                        .ifPresent(tall -> bands.add(new Band(percent(from), tall.y(), percent(width), tall.height())));
            }
        }
        return bands;
    }

    /** The periods a chart of the series shows. */
    public static List<Point> drawn(Series series) {
        List<Point> years = series.points().stream()
                .filter(point -> point.about().kind() == PeriodKind.YEAR)
                .toList();
        return years.isEmpty() ? series.points() : years;
    }

    private static Mark mark(List<Point> points, int index, ChartScale scale, Texts texts) {
        Point point = points.get(index);
        int of = points.size();
        int last = IntStream.range(0, of)
                .filter(i -> points.get(i).number().isPresent())
                .reduce((_, later) -> later)
                .orElse(of - 1);
        return new Mark(
                percent(position(index, of)),
                point.about().value(),
                isDated(index, of),
                isSparse(index, of),
                isLabelled(index, of),
                of <= MOST_LABELS || index == 0 || index == last,
                index == of - 1,
                false,
                point.number().map(scale::y).orElse(null),
                point.number().map(number -> label(number, texts)).orElse(null),
                point.asLastDefined().map(scale::y).orElse(null),
                point.asLastDefined().map(number -> label(number, texts)).orElse(null),
                point.expected().map(scale::y).orElse(null),
                point.expected().map(number -> label(number, texts)).orElse(null),
                point.level().map(scale::y).orElse(null),
                point.level().map(texts::number).orElse(null));
    }

    /** Of many periods each second, third … so that there is room, and always the last. */
    static boolean isDated(int index, int of) {
        return isOneOf(MOST_LABELS, index, of);
    }

    /** The same where there is little room, as on a phone. */
    static boolean isSparse(int index, int of) {
        return isOneOf(FEW_LABELS, index, of);
    }

    private static boolean isOneOf(int most, int index, int of) {
        int step = (of + most - 2) / (most - 1);
        return (of - 1 - index) % step == 0;
    }

    static boolean isLabelled(int index, int of) {
        return of <= MOST_LABELS || index == 0 || index == of - 1;
    }

    /** A number short enough to stand beside its point; the table has it whole. */
    static String label(BigDecimal number, Texts texts) {
        int decimals = Math.max(0, DIGITS - (number.precision() - number.scale()));
        return texts.number(number.setScale(Math.min(Math.max(0, number.scale()), decimals), RoundingMode.HALF_UP));
    }

    /**
     * One line for each definition, and one through what was recalculated on to the first outcome it leads to; none over a
     * period without an outcome.
     */
    private static List<Line> lines(Series series, List<Point> points, List<Mark> marks) {
        List<Line> lines = new ArrayList<>();
        @Nullable Mark last = null;
        @Nullable Mark recalculated = null;
        int lastVersion = 0;
        int healedVersion = 0;
        for (int i = 0; i < marks.size(); i++) {
            Mark mark = marks.get(i);
            int version = series.version(points.get(i));
            if (mark.outcomeY != null) {
                if (last != null && lastVersion == version) {
                    lines.add(line(last, last.outcomeY, mark, mark.outcomeY, false));
                } else if (recalculated != null && healedVersion == version) {
                    lines.add(line(recalculated, recalculated.recalculatedY, mark, mark.outcomeY, true));
                    recalculated = null;
                }
            }
            last = mark.outcomeY == null ? null : mark;
            lastVersion = version;
            if (mark.recalculatedY != null) {
                if (recalculated != null) {
                    lines.add(line(recalculated, recalculated.recalculatedY, mark, mark.recalculatedY, true));
                }
                recalculated = mark;
                healedVersion = points.get(i).recalculated().getLast().version();
            }
        }
        return lines;
    }

    private static Line line(Mark from, @Nullable String y1, Mark to, String y2, boolean recalculated) {
        return new Line(from.x, Objects.requireNonNull(y1), to.x, y2, recalculated);
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

    static double position(int index, int of) {
        return of == 1 ? (LEFT + RIGHT) / 2 : LEFT + index * (RIGHT - LEFT) / (of - 1);
    }

    static String percent(double value) {
        return String.format(Locale.ROOT, "%.2f%%", value);
    }
}
