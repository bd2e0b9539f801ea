package se.mandat.query;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import se.mandat.kernel.Municipality;
import se.mandat.kernel.Period;
import se.mandat.kernel.Rejected;
import se.mandat.kernel.goals.GoalId;
import se.mandat.kernel.indicators.IndicatorId;
import se.mandat.kernel.mandates.AreaId;
import se.mandat.kernel.organisation.UnitId;
import se.mandat.query.followup.FigureRow;
import se.mandat.query.followup.FollowupRow;
import se.mandat.query.followup.JudgementRow;
import se.mandat.query.goal.GoalRow;
import se.mandat.query.goal.GoalsAt;
import se.mandat.query.goal.InvolvementRow;
import se.mandat.query.goal.TargetRow;
import se.mandat.query.history.HistoryRow;
import se.mandat.query.indicators.IndicatorRow;
import se.mandat.query.mandates.AreaRow;
import se.mandat.query.mandates.MandateRow;
import se.mandat.query.organisation.UnitRow;
import se.mandat.query.periods.PeriodRow;
import se.mandat.query.view.Reached;
import se.mandat.query.view.Version;
import se.mandat.query.view.ViewTable;

/** One municipality as it looked at one position. What is asked twice is read once; it lives for one request. */
public final class At {
    private static final String EVENT = "event ";
    private static final String KNOWN = "known ";

    private final Views views;
    private final Municipality municipality;
    private final long position;
    private final Map<Object, Object> read = new HashMap<>();

    public At(Views views, Municipality municipality, long position) {
        this.views = views;
        this.municipality = municipality;
        this.position = position;
    }

    public Views views() {
        return views;
    }

    public Municipality municipality() {
        return municipality;
    }

    public long position() {
        return position;
    }

    /** All units that ever were, by id. */
    public Map<UnitId, UnitRow> units() {
        return once("units", () -> {
            Map<UnitId, UnitRow> units = new LinkedHashMap<>();
            whole(views.units()).forEach(row -> units.put(row.unit(), row));
            return units;
        });
    }

    /** Who speaks for the municipality as a whole: units under nobody. */
    public List<UnitId> onTop() {
        return units().values().stream()
                .filter(unit -> unit.places().isEmpty())
                .map(UnitRow::unit)
                .toList();
    }

    /** The unit; refused with {@link QueryRule#NOTHING_HERE}. */
    public UnitRow unit(UnitId id) {
        return found(Optional.ofNullable(units().get(id)), id);
    }

    public List<MandateRow> mandates() {
        return whole(views.mandates()).stream()
                .sorted(Comparator.comparing(MandateRow::firstDay).reversed())
                .toList();
    }

    public List<AreaRow> areas() {
        return whole(views.areas());
    }

    public Optional<AreaRow> area(@Nullable AreaId id) {
        return areas().stream().filter(area -> area.area().equals(id)).findFirst();
    }

    public List<GoalRow> goals() {
        return whole(views.goals());
    }

    /** The goals in force on any day of a period, whoever has them. */
    public List<GoalRow> goalsDuring(Period period) {
        return new GoalsAt(this).during(period.from(), period.to());
    }

    /** The goals a unit has or has had, whenever they hold. */
    public List<GoalRow> goalsOf(UnitId unit) {
        return involving(unit).stream()
                .filter(goal ->
                        goal.owners().stream().anyMatch(owned -> owned.unit().equals(unit)))
                .toList();
    }

    /** The goals in force on any day of a period that a unit has then, or takes part in. */
    public List<GoalRow> goalsOf(UnitId unit, Period period) {
        return involving(unit).stream()
                .filter(goal -> goal.isInForceDuring(period) && goal.concerns(unit, period))
                .toList();
    }

    private List<GoalRow> involving(UnitId unit) {
        return once("involving " + unit, () -> {
            List<Version<InvolvementRow>> involved =
                    views.involvements().firsts(municipality, position, "unit = ?", unit.value());
            return these(
                    views.goals(),
                    involved.stream()
                            .map(version -> version.row().goal().value())
                            .toList());
        });
    }

    public Optional<GoalRow> goal(GoalId id) {
        return one(views.goals(), id.value());
    }

    public List<Version<TargetRow>> targets(GoalId goal) {
        return views.targets().all(municipality, position, "goal = ?", goal.value());
    }

    public List<Version<TargetRow>> targets(IndicatorId indicator) {
        return views.targets().all(municipality, position, "indicator = ?", indicator.value());
    }

    /** The levels decided for a unit without a goal. */
    public List<Version<TargetRow>> levels(UnitId unit) {
        return views.targets().all(municipality, position, "unit = ?", unit.value());
    }

    public List<IndicatorRow> indicators() {
        return whole(views.indicators());
    }

    public Optional<IndicatorRow> indicator(IndicatorId id) {
        return one(views.indicators(), id.value());
    }

    public List<PeriodRow> periods() {
        return once(
                "periods",
                () -> whole(views.periods()).stream()
                        .sorted(Comparator.comparing(PeriodRow::period).reversed())
                        .toList());
    }

    public Optional<PeriodRow> period(Period period) {
        return one(views.periods(), period.value());
    }

    /** The same as it was at an earlier position. */
    public Optional<PeriodRow> period(Period period, long then) {
        List<Version<PeriodRow>> versions = once(
                "versions of " + period,
                () -> views.periods().versions(municipality, position, "key = ?", period.value()));
        return versions.stream()
                .filter(version -> version.position() <= then)
                .map(Version::row)
                .reduce((_, later) -> later);
    }

    public Optional<FollowupRow> followup(UnitId unit, Period reporting) {
        return one(views.followups(), unit + "/" + reporting);
    }

    /** The reports of a reporting period. */
    public List<FollowupRow> followups(Period reporting) {
        return kept(views.followups(), "reporting = ?", reporting.value()).stream()
                .map(Version::row)
                .toList();
    }

    public List<FollowupRow> followupsOf(UnitId unit) {
        return rows(views.followups(), "unit = ?", unit.value());
    }

    public List<Version<FigureRow>> figures(UnitId unit, Period reporting) {
        return views.figures()
                .all(municipality, position, "unit = ? and reporting = ?", unit.value(), reporting.value());
    }

    /** What was said last of an indicator: one figure for each unit, kind and what it is about. */
    public List<Version<FigureRow>> figures(IndicatorId indicator) {
        return FigureRow.LATEST.among(views.figures().all(municipality, position, "indicator = ?", indicator.value()));
    }

    /** What a unit said last of each indicator: one figure for each kind and what it is about. */
    public List<Version<FigureRow>> figures(UnitId unit) {
        return once(
                "figures of " + unit,
                () -> FigureRow.LATEST.among(views.figures().all(municipality, position, "unit = ?", unit.value())));
    }

    public List<Version<JudgementRow>> judgements(UnitId unit, Period reporting) {
        return views.judgements()
                .all(municipality, position, "unit = ? and reporting = ?", unit.value(), reporting.value());
    }

    public List<Version<JudgementRow>> judgements(GoalId goal) {
        return views.judgements().all(municipality, position, "kind = 'GOAL' and subject = ?", goal.value());
    }

    /** The event at a position: who said it, when, on which decision, from which source. */
    public HistoryRow event(long at) {
        if (!read.containsKey(EVENT + at)) {
            recall(List.of(at));
        }
        return found(Optional.ofNullable((HistoryRow) read.get(EVENT + at)), at);
    }

    /** When something became known, and whether it was an import that said so. */
    public record Known(Instant at, boolean imported) {}

    /** When the event at a position became known. */
    public Known known(long at) {
        Known known = (Known) read.get(KNOWN + at);
        if (known != null) {
            return known;
        }
        HistoryRow event = event(at);
        return new Known(event.knownAt(), event.imported());
    }

    /** Looks up when events became known, all at once, and nothing else of them. */
    public void recallWhen(Collection<Long> positions) {
        views.history()
                .query(
                        "select position, known_at, imported from views.history where municipality = ? and position = any(?)",
                        List.of(municipality.value(), positions.toArray(Long[]::new)),
                        row -> {
                            Instant at = row.getTimestamp(2).toInstant();
                            read.put(KNOWN + row.getLong(1), new Known(at, row.getBoolean(3)));
                        });
    }

    /** Looks up events that will be asked for, all at once. */
    public void recall(Collection<Long> positions) {
        Long[] unknown = positions.stream()
                .filter(at -> !read.containsKey(EVENT + at))
                .distinct()
                .toArray(Long[]::new);
        if (unknown.length > 0) {
            views.history()
                    .query(
                            "select " + views.history().names()
                                    + " from views.history where municipality = ? and position = any(?)",
                            List.of(municipality.value(), unknown))
                    .forEach(version -> read.put(EVENT + version.position(), version.row()));
        }
    }

    /** The same versions, when the events they came of have been looked up. */
    public <R extends Record> List<Version<R>> told(List<Version<R>> versions) {
        recall(versions.stream().map(Version::position).toList());
        return versions;
    }

    /** The latest events about something; {@code what} is a column of history: unit, goal or indicator. */
    public List<HistoryRow> latest(String what, String id, int atMost) {
        return latestWhere(what + " = ?", List.of(id), atMost);
    }

    /** The latest events that say something new of substance: not that reporting was opened or begun. */
    public List<HistoryRow> latest(int atMost) {
        return latestWhere("feature <> 'period' and name <> 'FollowupOpened'", List.of(), atMost);
    }

    private List<HistoryRow> latestWhere(String where, List<Object> params, int atMost) {
        List<Object> all = new ArrayList<>(List.of(municipality.value(), position));
        all.addAll(params);
        all.add(atMost);
        return views
                .history()
                .query(
                        "select " + views.history().names() + " from views.history where municipality = ?"
                                + " and position <= ? and " + where + " order by position desc limit ?",
                        all)
                .stream()
                .map(Version::row)
                .toList();
    }

    /** One row of a view by its key, for those who read more than is asked for above. */
    public <R extends Record> Optional<R> one(ViewTable<R> table, String key) {
        return once(
                table.view().table() + key,
                () -> table.one(municipality, position, key).map(Version::row));
    }

    /** The rows of a view with these keys, as far as there are any, by key. */
    public <R extends Record> List<R> these(ViewTable<R> table, Collection<String> keys) {
        return keys.isEmpty() ? List.of() : remembered(table, table.these(municipality, position, keys));
    }

    /** All rows of a view that seldom changes. */
    public <R extends Record> List<R> whole(ViewTable<R> table) {
        return once("all of " + table.view().table(), () -> whole(table, _ -> true));
    }

    /** The rows of a view that seldom changes which are so. */
    public <R extends Record> List<R> whole(ViewTable<R> table, Predicate<R> so) {
        return remembered(
                table,
                table.whole(municipality, position, reached()).stream()
                        .filter(version -> so.test(version.row()))
                        .toList());
    }

    /** Rows of a view that are asked for often; {@code where} names only columns that never change in a row. */
    public <R extends Record> List<Version<R>> kept(ViewTable<R> table, String where, String... params) {
        return once(
                List.of(table.view().table(), where, List.of(params)),
                () -> table.kept(municipality, position, reached(), where, params));
    }

    /** How far the views had come when it was first asked here. */
    public Reached reached() {
        return once("reached", views.units()::reached);
    }

    /** Rows of a view; {@code where} names only columns that never change in a row (the first version has them all). */
    public <R extends Record> List<R> rows(ViewTable<R> table, String where, @Nullable Object... params) {
        return remembered(table, table.all(municipality, position, where, params));
    }

    /** The rows of versions that have been read, which are not asked for again, one by one. */
    public <R extends Record> List<R> remembered(ViewTable<R> table, List<Version<R>> versions) {
        String name = table.view().table();
        versions.forEach(version -> read.putIfAbsent(name + version.key(), Optional.of(version.row())));
        return versions.stream().map(Version::row).toList();
    }

    @SuppressWarnings("unchecked")
    private <T> T once(Object what, Supplier<T> reading) {
        Object known = read.get(what);
        if (known == null) {
            known = Objects.requireNonNull(reading.get());
            var _ = read.put(what, known);
        }
        return (T) known;
    }

    /** What was found; refused with {@link QueryRule#NOTHING_HERE} otherwise. */
    public static <T> T found(Optional<T> thing, Object id) {
        return thing.orElseThrow(() -> new Rejected(QueryRule.NOTHING_HERE, id));
    }
}
