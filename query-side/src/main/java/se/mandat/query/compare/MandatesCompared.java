package se.mandat.query.compare;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.mandat.kernel.Measurement;
import se.mandat.kernel.Period;
import se.mandat.kernel.followups.Grade;
import se.mandat.kernel.goals.GoalId;
import se.mandat.kernel.mandates.SuccessionKind;
import se.mandat.kernel.organisation.UnitId;
import se.mandat.query.At;
import se.mandat.query.compare.Compared.Kind;
import se.mandat.query.compare.Comparison.Point;
import se.mandat.query.followup.JudgementRow;
import se.mandat.query.goal.GoalRow;
import se.mandat.query.goal.GoalsAt;
import se.mandat.query.mandates.AreaRow;
import se.mandat.query.mandates.MandateRow;
import se.mandat.query.mandates.SuccessionRow;
import se.mandat.query.mandates.SuccessionsAt;
import se.mandat.query.moments.AsOf;
import se.mandat.query.steering.ModelsAt;
import se.mandat.query.view.Version;

/**
 * Holds two mandate periods against each other: how many goals, how they went, and what each became. A goal belongs to the
 * period it begins in. What came after a goal is only what somebody has linked (domain rule 27).
 */
record MandatesCompared(At atA, At atB) {
    /** How many goals a page lists at most; where there are more, only those of the municipality as a whole. */
    private static final int MOST = 600;

    /** The goals of a mandate period with the last judgement of each. */
    private record Term(Point point, UnitId whose, List<GoalRow> goals, Map<GoalId, Judged> judged, long dropped) {
        @Nullable
        Value value(GoalId goal) {
            return Optional.ofNullable(judged.get(goal)).map(Judged::value).orElse(null);
        }

        long met() {
            return judged.values().stream().filter(Judged::met).count();
        }

        Value count(long number) {
            return Value.counted(whose, Measurement.of(BigDecimal.valueOf(number)), point.period());
        }
    }

    /** What was said last of a goal, and whether that is the best there is to say. */
    private record Judged(Value value, boolean met, List<Grade> scale) {}

    Comparison of(Points asked, AsOf a, AsOf b) {
        MandateRow mandateB = mandate(atB, asked.bPeriod(), asked.aPeriod());
        MandateRow mandateA = mandate(atA, asked.aPeriod(), asked.bPeriod());
        List<GoalRow> goalsA = goals(atA, mandateA, asked.unitOfA());
        List<GoalRow> goalsB = goals(atB, mandateB, asked.unitOfB());
        boolean part = goalsA.size() + goalsB.size() > MOST;
        List<SuccessionRow> links = new SuccessionsAt(atB).all();
        Term termA = term(atA, point(mandateA, a, asked.unitOfA()), part ? top(atA, goalsA) : goalsA, links);
        Term termB = term(atB, point(mandateB, b, asked.unitOfB()), part ? top(atB, goalsB) : goalsB, links);
        List<Compared> rows = new ArrayList<>(counts(termA, termB));
        rows.addAll(areas(termA, termB));
        rows.addAll(successions(termA, termB, links));
        return new Comparison(termA.point, termB.point, rows, part, false);
    }

    private static Point point(MandateRow mandate, AsOf asOf, @Nullable UnitId unit) {
        return new Point(Period.year(mandate.lastDay().getYear()), asOf, unit, mandate);
    }

    /** The mandate period a word names or a period falls in; else that of the other point. */
    private static MandateRow mandate(At at, @Nullable String word, @Nullable String other) {
        String either = word == null ? Objects.requireNonNull(other) : word;
        return At.found(
                at.mandates().stream().filter(one -> isMeant(one, either)).findFirst(), either);
    }

    private static boolean isMeant(MandateRow mandate, String word) {
        if (word.startsWith(Points.MANDATE)) {
            return word.equals(Points.MANDATE + mandate.mandate());
        }
        Period period = new Period(word);
        return !period.to().isBefore(mandate.firstDay()) && !period.to().isAfter(mandate.lastDay());
    }

    private static List<GoalRow> goals(At at, MandateRow mandate, @Nullable UnitId unit) {
        return new GoalsAt(at)
                .during(mandate.firstDay(), mandate.lastDay()).stream()
                        .filter(goal -> !goal.firstDay().isBefore(mandate.firstDay()))
                        .filter(goal ->
                                unit == null || goal.ownerOn(goal.firstDay()).equals(unit))
                        .sorted(Comparator.comparing(GoalRow::title))
                        .toList();
    }

    private static List<GoalRow> top(At at, List<GoalRow> goals) {
        List<UnitId> top = at.onTop();
        return goals.stream()
                .filter(goal -> top.contains(goal.ownerOn(goal.firstDay())))
                .toList();
    }

    private static Term term(At at, Point point, List<GoalRow> goals, List<SuccessionRow> links) {
        MandateRow mandate = Objects.requireNonNull(point.mandate());
        Set<GoalId> own = new LinkedHashSet<>(goals.stream().map(GoalRow::goal).toList());
        long dropped = links.stream()
                .filter(link -> link.kind() == SuccessionKind.DROPPED && own.contains(link.older()))
                .map(SuccessionRow::older)
                .distinct()
                .count();
        UnitId whose =
                point.unit() == null ? At.found(at.onTop().stream().findFirst(), mandate.mandate()) : point.unit();
        return new Term(point, whose, goals, judged(at, mandate, own), dropped);
    }

    /** The last judgement of each goal about any of the period's years: how it went, not how it was expected to go. */
    private static Map<GoalId, Judged> judged(At at, MandateRow mandate, Set<GoalId> goals) {
        ModelsAt models = new ModelsAt(at);
        Map<GoalId, Judged> judged = new HashMap<>();
        at
                .views()
                .judgements()
                .all(at.municipality(), at.position(), "kind = 'GOAL' and subject = any(?)", (Object)
                        goals.stream().map(GoalId::value).toArray(String[]::new))
                .stream()
                .filter(version -> version.row().hasGrade() && !version.row().expected())
                .filter(version -> !version.row().aboutTo().isBefore(mandate.firstDay())
                        && !version.row().aboutTo().isAfter(mandate.lastDay()))
                .sorted(Comparator.<Version<JudgementRow>, Period>comparing(
                                version -> version.row().about())
                        .thenComparing(version -> version.row().reporting())
                        .thenComparingLong(Version::position))
                .forEach(version -> {
                    List<Grade> scale = models.grades(version.row());
                    boolean met = scale.getFirst().equals(version.row().grade());
                    judged.put(new GoalId(version.row().subject()), new Judged(Value.judged(version), met, scale));
                });
        return judged;
    }

    private static List<Compared> counts(Term a, Term b) {
        return List.of(
                count("SET", a, a.goals.size(), b, b.goals.size(), 0),
                count("MET", a, a.met(), b, b.met(), 1),
                count("NOT_MET", a, a.judged.size() - a.met(), b, b.judged.size() - b.met(), -1),
                count("UNJUDGED", a, a.goals.size() - a.judged.size(), b, b.goals.size() - b.judged.size(), -1),
                count("DROPPED", a, a.dropped, b, b.dropped, 0));
    }

    private static Compared count(String what, Term a, long inA, Term b, long inB, int better) {
        Value before = a.count(inA);
        Value after = b.count(inB);
        return Compared.of(
                Kind.COUNT,
                b.whose,
                what,
                null,
                before,
                after,
                Difference.counted(
                        Objects.requireNonNull(before.measurement()),
                        Objects.requireNonNull(after.measurement()),
                        BigDecimal.ZERO,
                        better));
    }

    /** The areas of both, by name: how many of the goals of each are met. */
    private List<Compared> areas(Term a, Term b) {
        Map<String, Value> before = areas(atA, a);
        Map<String, Value> after = areas(atB, b);
        Set<String> all = new LinkedHashSet<>(before.keySet());
        all.addAll(after.keySet());
        return all.stream()
                .map(title -> {
                    Value valueA = before.get(title);
                    Value valueB = after.get(title);
                    return Compared.of(
                                    Kind.AREA,
                                    b.whose,
                                    title,
                                    title,
                                    valueA,
                                    valueB,
                                    Difference.judged(valueA, valueB, List.of()))
                            .because(valueA == null ? Absent.NO_AREA : null, valueB == null ? Absent.NO_AREA : null);
                })
                .toList();
    }

    private static Map<String, Value> areas(At at, Term term) {
        Map<String, Value> areas = new LinkedHashMap<>();
        for (AreaRow area : at.areas()) {
            List<GoalRow> own = term.goals.stream()
                    .filter(goal -> area.area().equals(goal.area()))
                    .toList();
            long met = own.stream()
                    .flatMap(goal -> Stream.ofNullable(term.judged.get(goal.goal())))
                    .filter(Judged::met)
                    .count();
            if (!own.isEmpty()) {
                areas.put(area.title(), Value.counted(term.whose, Value.some(met, own.size()), term.point.period()));
            }
        }
        return areas;
    }

    private static List<Compared> successions(Term a, Term b, List<SuccessionRow> links) {
        Map<GoalId, GoalRow> after = new LinkedHashMap<>();
        b.goals.forEach(goal -> after.put(goal.goal(), goal));
        Set<GoalId> reached = new LinkedHashSet<>();
        List<Compared> rows = new ArrayList<>();
        for (GoalRow goal : a.goals) {
            if (after.containsKey(goal.goal())) {
                var _ = reached.add(goal.goal());
                rows.add(between(goal, goal.goal(), a, b));
                continue;
            }
            List<SuccessionRow> became = SuccessionsAt.after(goal.goal(), links).stream()
                    .filter(link -> after.containsKey(link.newer()))
                    .toList();
            became.forEach(link -> reached.add(Objects.requireNonNull(link.newer())));
            if (became.isEmpty()) {
                rows.add(ended(goal, a, links));
            }
            became.forEach(link -> rows.add(
                    between(goal, Objects.requireNonNull(link.newer()), a, b).through(link)));
        }
        after.values().stream()
                .filter(goal -> !reached.contains(goal.goal()))
                .forEach(goal -> rows.add(fresh(goal, b)));
        return rows;
    }

    private static Compared between(GoalRow older, GoalId newer, Term a, Term b) {
        Judged before = a.judged.get(older.goal());
        Judged after = b.judged.get(newer);
        List<Grade> scale =
                before != null && after != null && before.scale.equals(after.scale) ? after.scale : List.of();
        return goal(older, a.value(older.goal()), b.value(newer), scale)
                .because(before == null ? Absent.NOT_JUDGED : null, after == null ? Absent.NOT_JUDGED : null);
    }

    private static Compared ended(GoalRow goal, Term a, List<SuccessionRow> links) {
        Value before = a.value(goal.goal());
        Optional<SuccessionRow> dropped = links.stream()
                .filter(link -> link.older().equals(goal.goal()) && link.kind() == SuccessionKind.DROPPED)
                .findFirst();
        Compared row = goal(goal, before, null, List.of())
                .because(
                        before == null ? Absent.NOT_JUDGED : null,
                        dropped.isPresent() ? Absent.DROPPED : Absent.NOT_LINKED);
        return dropped.map(row::through).orElse(row);
    }

    private static Compared fresh(GoalRow goal, Term b) {
        Value after = b.value(goal.goal());
        return goal(goal, null, after, List.of()).because(Absent.NO_GOAL, after == null ? Absent.NOT_JUDGED : null);
    }

    private static Compared goal(GoalRow goal, @Nullable Value before, @Nullable Value after, List<Grade> scale) {
        return Compared.of(
                Kind.GOAL,
                goal.ownerOn(goal.firstDay()),
                goal.goal().value(),
                null,
                before,
                after,
                Difference.judged(before, after, scale));
    }
}
