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
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.mandat.kernel.Period;
import se.mandat.kernel.followups.Grade;
import se.mandat.kernel.indicators.Direction;
import se.mandat.kernel.indicators.IndicatorId;
import se.mandat.kernel.organisation.UnitId;
import se.mandat.query.compare.Compared.Kind;
import se.mandat.query.compare.Difference.Step;
import se.mandat.query.compare.Reorganised.Sum;
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

    /**
     * What was known about a period at a position: the last word on each thing.
     *
     * @param unit the only unit it is about; nothing where it is about all
     * @param sums what units of today would have reported, where that was asked for
     */
    record Side(
            Period period,
            @Nullable UnitId unit,
            long position,
            List<Version<JudgementRow>> judgements,
            List<Version<FigureRow>> figures,
            List<Sum> sums) {}

    /** One figure of one unit; of either where one unit is held against another. */
    private record Figure(@Nullable UnitId unit, IndicatorId indicator) {}

    List<Compared> rows() {
        List<Compared> rows = new ArrayList<>(judgements());
        rows.addAll(counts());
        rows.addAll(figureRows());
        rows.sort(Comparator.comparing(Compared::kind));
        return rows;
    }

    /** Whether one unit is held against another: then only what they have in common is a thing. */
    private boolean isBetweenUnits() {
        return a.unit != null && b.unit != null && !a.unit.equals(b.unit);
    }

    private List<Compared> judgements() {
        Map<List<Object>, Version<JudgementRow>> before = byThing(common(a.judgements), this::thing);
        Map<List<Object>, Version<JudgementRow>> after = byThing(common(b.judgements), this::thing);
        return both(before, after).stream()
                .map(thing -> judgement(before.get(thing), after.get(thing)))
                .toList();
    }

    /** Units have goals of their own: between two of them goals are counted, not compared. */
    private List<Version<JudgementRow>> common(List<Version<JudgementRow>> judgements) {
        return judgements.stream()
                .filter(version -> !isBetweenUnits() || version.row().kind() != JudgementRow.Kind.GOAL)
                .toList();
    }

    private List<Object> thing(Version<JudgementRow> version) {
        JudgementRow row = version.row();
        return isBetweenUnits() ? List.of(row.kind(), row.subject()) : List.of(row.kind(), row.unit(), row.subject());
    }

    private List<Compared> counts() {
        return isBetweenUnits()
                ? Stream.of(JudgementRow.Kind.GOAL, JudgementRow.Kind.QUALITY)
                        .flatMap(kind -> count(kind).stream())
                        .toList()
                : List.of();
    }

    private Optional<Compared> count(JudgementRow.Kind kind) {
        Value valueA = count(a, kind);
        Value valueB = count(b, kind);
        return valueA == null && valueB == null
                ? Optional.empty()
                : Optional.of(Compared.of(
                                Kind.COUNT,
                                Objects.requireNonNull(b.unit),
                                kind.name(),
                                null,
                                valueA,
                                valueB,
                                Difference.judged(valueA, valueB, List.of()))
                        .because(valueA == null ? Absent.NOT_JUDGED : null, valueB == null ? Absent.NOT_JUDGED : null));
    }

    /** How many of those that were judged got the best grade there is. */
    private @Nullable Value count(Side side, JudgementRow.Kind kind) {
        List<JudgementRow> judged = side.judgements.stream()
                .map(Version::row)
                .filter(row -> row.kind() == kind && row.hasGrade())
                .toList();
        long met = judged.stream()
                .filter(row -> scales.apply(row).getFirst().equals(row.grade()))
                .count();
        return judged.isEmpty()
                ? null
                : Value.counted(Objects.requireNonNull(side.unit), Value.some(met, judged.size()), side.period);
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
        return Compared.of(
                kind,
                row.unit(),
                row.subject(),
                row.title(),
                valueA,
                valueB,
                Difference.judged(valueA, valueB, scales.apply(row)));
    }

    private List<Compared> figureRows() {
        Map<Figure, Value> before = values(a);
        Map<Figure, Value> after = values(b);
        return both(before, after).stream()
                .map(figure -> {
                    Value valueA = before.get(figure);
                    Value valueB = after.get(figure);
                    return Compared.of(
                            Kind.FIGURE,
                            Objects.requireNonNull(valueB == null ? valueA : valueB)
                                    .unit(),
                            figure.indicator.value(),
                            null,
                            valueA,
                            valueB,
                            difference(figure, valueA, valueB));
                })
                .toList();
    }

    private Map<Figure, Value> values(Side side) {
        Map<Figure, Value> values = new LinkedHashMap<>();
        side.sums.forEach(sum ->
                values.putIfAbsent(figure(sum.unit(), sum.indicator()), Value.together(sum.unit(), sum.together())));
        outcomesFirst(side.figures)
                .forEach(version -> values.putIfAbsent(
                        figure(version.row().unit(), version.row().indicator()), Value.of(version)));
        return values;
    }

    private Figure figure(UnitId unit, IndicatorId indicator) {
        return new Figure(isBetweenUnits() ? null : unit, indicator);
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
        if (before.isIncomplete() || after.isIncomplete()) {
            return Difference.only(Difference.Kind.MISSING);
        }
        return Difference.counted(
                Objects.requireNonNull(before.measurement()),
                Objects.requireNonNull(after.measurement()),
                rectified(figure, before, after),
                indicator.map(row -> better(row.definition().direction())).orElse(0));
    }

    /** What corrections made of the difference; nothing where that is not known, as of what was put together. */
    private @Nullable BigDecimal rectified(Figure figure, Value before, Value after) {
        if (isBetweenUnits() || a.position == b.position) {
            return BigDecimal.ZERO;
        }
        if (before.together() != null || after.together() != null) {
            return null;
        }
        boolean forward = a.position < b.position;
        Value first = forward ? before : after;
        BigDecimal rectified = Difference.rectified(Objects.requireNonNull(first.measurement()), steps(figure));
        return rectified == null || forward ? rectified : rectified.negate();
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
            if (outranked || !figure(row.unit(), row.indicator()).equals(figure)) {
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
