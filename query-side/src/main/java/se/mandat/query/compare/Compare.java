package se.mandat.query.compare;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import se.mandat.kernel.Period;
import se.mandat.kernel.followups.Grade;
import se.mandat.kernel.indicators.Direction;
import se.mandat.kernel.indicators.IndicatorId;
import se.mandat.kernel.organisation.UnitId;
import se.mandat.query.compare.Compared.Kind;
import se.mandat.query.compare.Difference.Step;
import se.mandat.query.followup.FigureRow;
import se.mandat.query.followup.JudgementRow;
import se.mandat.query.indicators.IndicatorRow;
import se.mandat.query.view.Version;

/**
 * Holds two points against each other; pure. What was corrected afterwards is the sum of the changes corrections made
 * to the figure between the earlier and the later point; all else that differs is new.
 *
 * @param indicators what is known of indicators at the later point
 * @param scales     the grades a thing is judged by, best first
 * @param figures    every version of the figures about the later point's period up to it, oldest first
 */
record Compare(
        Side a,
        Side b,
        Function<IndicatorId, Optional<IndicatorRow>> indicators,
        Function<JudgementRow, List<Grade>> scales,
        List<Version<FigureRow>> figures) {

    /** What was known about a period at a position: the last word on each thing. */
    record Side(
            Period period, long position, List<Version<JudgementRow>> judgements, List<Version<FigureRow>> figures) {}

    /** One figure of one unit. */
    private record Figure(UnitId unit, IndicatorId indicator) {
        static Figure of(Version<FigureRow> version) {
            return new Figure(version.row().unit(), version.row().indicator());
        }
    }

    List<Compared> rows() {
        List<Compared> rows = new ArrayList<>(judgements());
        rows.addAll(figureRows());
        rows.sort(Comparator.comparing(Compared::kind));
        return rows;
    }

    private List<Compared> judgements() {
        Map<List<Object>, Version<JudgementRow>> before = byThing(a.judgements, Compare::thing);
        Map<List<Object>, Version<JudgementRow>> after = byThing(b.judgements, Compare::thing);
        return both(before, after).stream()
                .map(thing -> judgement(before.get(thing), after.get(thing)))
                .toList();
    }

    private static List<Object> thing(Version<JudgementRow> version) {
        return List.of(version.row().kind(), version.row().unit(), version.row().subject());
    }

    private Compared judgement(@Nullable Version<JudgementRow> before, @Nullable Version<JudgementRow> after) {
        JudgementRow row =
                Objects.requireNonNull(after == null ? before : after).row();
        Value valueA = before == null ? null : Value.judged(before);
        Value valueB = after == null ? null : Value.judged(after);
        Kind kind = switch (row.kind()) {
            case GOAL -> Kind.GOAL;
            case QUALITY -> Kind.QUALITY;
            case GROUP -> Kind.GROUP;
        };
        return new Compared(
                kind,
                row.unit(),
                row.subject(),
                row.title(),
                valueA,
                valueB,
                Difference.judged(valueA, valueB, scales.apply(row)));
    }

    private List<Compared> figureRows() {
        Map<Figure, Version<FigureRow>> before = byThing(outcomesFirst(a.figures), Figure::of);
        Map<Figure, Version<FigureRow>> after = byThing(outcomesFirst(b.figures), Figure::of);
        return both(before, after).stream()
                .map(figure -> {
                    Version<FigureRow> shownA = before.get(figure);
                    Version<FigureRow> shownB = after.get(figure);
                    Value valueA = shownA == null ? null : Value.of(shownA);
                    Value valueB = shownB == null ? null : Value.of(shownB);
                    return new Compared(
                            Kind.FIGURE,
                            figure.unit,
                            figure.indicator.value(),
                            null,
                            valueA,
                            valueB,
                            difference(figure, valueA, valueB));
                })
                .toList();
    }

    /** Where there is an outcome, the forecast is not what counts. */
    private static List<Version<FigureRow>> outcomesFirst(List<Version<FigureRow>> figures) {
        return figures.stream()
                .sorted(Comparator.comparing(version -> version.row().kind()))
                .toList();
    }

    private Difference difference(Figure figure, @Nullable Value before, @Nullable Value after) {
        if (before == null || after == null) {
            return Difference.only(before == null ? Difference.Kind.ONLY_B : Difference.Kind.ONLY_A);
        }
        Optional<IndicatorRow> indicator = indicators.apply(figure.indicator);
        LocalDate broken = indicator.map(this::breakBetween).orElse(null);
        if (broken != null) {
            return Difference.broken(broken);
        }
        boolean forward = a.position <= b.position;
        Value first = forward ? before : after;
        BigDecimal rectified = Difference.rectified(Objects.requireNonNull(first.measurement()), steps(figure));
        return Difference.counted(
                Objects.requireNonNull(before.measurement()),
                Objects.requireNonNull(after.measurement()),
                rectified == null || forward ? rectified : rectified.negate(),
                indicator.map(row -> better(row.definition().direction())).orElse(0));
    }

    private static int better(Direction direction) {
        return switch (direction) {
            case HIGHER -> 1;
            case LOWER -> -1;
            case NEITHER -> 0;
        };
    }

    /** Where the series breaks between the periods, or was found to break between the moments. */
    private @Nullable LocalDate breakBetween(IndicatorRow indicator) {
        Period first = a.period.compareTo(b.period) <= 0 ? a.period : b.period;
        Period last = first.equals(a.period) ? b.period : a.period;
        long earlier = Math.min(a.position, b.position);
        return indicator.breaks().stream()
                .filter(at -> !at.from().isAfter(last.to()))
                .filter(at -> at.position() > earlier
                        || (!first.equals(last) && at.from().isAfter(first.from())))
                .map(IndicatorRow.Break::from)
                .findFirst()
                .orElse(null);
    }

    /** What the figure of the later point became after the earlier one, beginning with what it was then. */
    private List<Step> steps(Figure figure) {
        long earlier = Math.min(a.position, b.position);
        List<Step> steps = new ArrayList<>();
        FigureRow shown = null;
        for (Version<FigureRow> version : figures) {
            FigureRow row = version.row();
            boolean outranked = shown != null && shown.kind().compareTo(row.kind()) < 0;
            if (outranked || !Figure.of(version).equals(figure)) {
                continue;
            }
            if (version.position() <= earlier) {
                steps.clear();
            }
            steps.add(new Step(row.measurement(), version.position() > earlier && shown != null && row.corrected()));
            shown = row;
        }
        return steps;
    }

    private static <K, R> Map<K, Version<R>> byThing(List<Version<R>> versions, Function<Version<R>, K> thing) {
        Map<K, Version<R>> byThing = new LinkedHashMap<>();
        versions.forEach(version -> byThing.putIfAbsent(thing.apply(version), version));
        return byThing;
    }

    private static <K, R> List<K> both(Map<K, R> before, Map<K, R> after) {
        Map<K, R> all = new LinkedHashMap<>(after);
        before.forEach(all::putIfAbsent);
        return List.copyOf(all.keySet());
    }
}
