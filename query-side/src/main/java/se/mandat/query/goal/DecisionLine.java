package se.mandat.query.goal;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import se.mandat.kernel.Decision;
import se.mandat.query.history.HistoryRow;

/**
 * The decisions something rests on along a line of time, the first first; x in percent of the width. Those that would lie on
 * each other stand in rows above.
 *
 * @param years where each year begins
 * @param rows  how many rows there are
 */
public record DecisionLine(List<Mark> marks, List<Year> years, int rows) {
    private static final double LEFT = 3;
    private static final double RIGHT = 97;
    private static final double APART = 4;
    private static final int MOST_YEARS = 12;

    /** One decision: its number on the line, the row it stands in, and everything it said, in the order it was said. */
    public record Mark(int number, Decision decision, String x, int row, List<HistoryRow> said) {}

    /** A year and where it begins. */
    public record Year(String x, String label) {}

    /** Of what happened, in any order; nothing where fewer than two decisions did. */
    public static Optional<DecisionLine> of(List<HistoryRow> happened) {
        Map<String, List<HistoryRow>> byDecision = new LinkedHashMap<>();
        happened.stream()
                .filter(row -> row.decision() != null)
                .sorted(Comparator.comparing(DecisionLine::day).thenComparingLong(HistoryRow::own))
                .forEach(row -> byDecision
                        .computeIfAbsent(decision(row).key(), _ -> new ArrayList<>())
                        .add(row));
        return byDecision.size() < 2 ? Optional.empty() : Optional.of(of(byDecision));
    }

    private static DecisionLine of(Map<String, List<HistoryRow>> byDecision) {
        List<List<HistoryRow>> all = List.copyOf(byDecision.values());
        Span span = new Span(day(all.getFirst().getFirst()), day(all.getLast().getFirst()));
        List<Mark> marks = new ArrayList<>();
        List<Double> ends = new ArrayList<>();
        for (List<HistoryRow> said : all) {
            double x = span.place(day(said.getFirst()));
            int row = row(ends, x);
            marks.add(new Mark(marks.size() + 1, decision(said.getFirst()), percent(x), row, List.copyOf(said)));
        }
        return new DecisionLine(List.copyOf(marks), span.years(), ends.size());
    }

    /** The lowest row with room; {@code ends} says where each row is taken to. */
    private static int row(List<Double> ends, double x) {
        for (int row = 0; row < ends.size(); row++) {
            if (x - ends.get(row) >= APART) {
                ends.set(row, x);
                return row;
            }
        }
        ends.add(x);
        return ends.size() - 1;
    }

    private static Decision decision(HistoryRow row) {
        return Objects.requireNonNull(row.decision());
    }

    private static LocalDate day(HistoryRow row) {
        return decision(row).date().latest();
    }

    private static String percent(double place) {
        return String.format(Locale.ROOT, "%.2f%%", place);
    }

    /** From the first decision to the last. */
    private record Span(LocalDate first, LocalDate last) {
        double place(LocalDate day) {
            long whole = Math.max(1, ChronoUnit.DAYS.between(first, last));
            return LEFT + (RIGHT - LEFT) * ChronoUnit.DAYS.between(first, day) / whole;
        }

        List<Year> years() {
            List<Year> years = new ArrayList<>();
            int step = 1 + (last.getYear() - first.getYear()) / MOST_YEARS;
            for (int year = first.getYear() + 1; year <= last.getYear(); year += step) {
                years.add(new Year(percent(place(LocalDate.of(year, 1, 1))), String.valueOf(year)));
            }
            return years;
        }
    }
}
