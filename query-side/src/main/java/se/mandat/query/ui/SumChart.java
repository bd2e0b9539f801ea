package se.mandat.query.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.mandat.kernel.PeriodKind;
import se.mandat.query.series.Together;
import se.mandat.query.ui.LineChart.Line;
import se.mandat.query.ui.LineChart.Mark;

/**
 * The line chart of what several units make together. A sum with units missing stands by itself, hollow: no line leads to
 * or from it, and none runs over a new definition (domain rules 16 and 17).
 */
public final class SumChart {
    private SumChart() {}

    /** The chart, where there is more than one period to draw. */
    public static Optional<LineChart> of(List<Together> sums, Texts texts) {
        List<Together> known = sums.stream().filter(sum -> sum.value() != null).toList();
        List<Together> years = known.stream()
                .filter(sum -> sum.about().kind() == PeriodKind.YEAR)
                .toList();
        List<Together> drawn = years.isEmpty() ? known : years;
        return drawn.size() < 2 ? Optional.empty() : Optional.of(chart(drawn, texts));
    }

    private static LineChart chart(List<Together> sums, Texts texts) {
        ChartScale scale = ChartScale.of(
                sums.stream().map(Together::value).map(Objects::requireNonNull).toList());
        List<Mark> marks = new ArrayList<>();
        for (int i = 0; i < sums.size(); i++) {
            marks.add(mark(sums.get(i), i, sums.size(), scale, texts));
        }
        return new LineChart(
                LineChart.HEIGHT, scale.hasZero(), scale.ticks(texts), List.of(), lines(sums, marks), marks, List.of());
    }

    private static Mark mark(Together sum, int index, int of, ChartScale scale, Texts texts) {
        var value = Objects.requireNonNull(sum.value());
        return new Mark(
                LineChart.percent(LineChart.position(index, of)),
                sum.about().value(),
                LineChart.isDated(index, of),
                LineChart.isSparse(index, of),
                LineChart.isLabelled(index, of),
                LineChart.isLabelled(index, of),
                index == of - 1,
                sum.isIncomplete(),
                scale.y(value),
                LineChart.label(value, texts),
                null,
                null,
                null,
                null,
                null,
                null);
    }

    private static List<Line> lines(List<Together> sums, List<Mark> marks) {
        List<Line> lines = new ArrayList<>();
        @Nullable Integer last = null;
        for (int i = 0; i < marks.size(); i++) {
            if (!marks.get(i).partial()) {
                if (last != null && sums.get(last).version() == sums.get(i).version()) {
                    lines.add(line(marks.get(last), marks.get(i)));
                }
                last = i;
            }
        }
        return lines;
    }

    private static Line line(Mark from, Mark to) {
        return new Line(
                from.x(),
                Objects.requireNonNull(from.outcomeY()),
                to.x(),
                Objects.requireNonNull(to.outcomeY()),
                false);
    }
}
