package se.mandat.query.overview;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.mandat.kernel.Period;
import se.mandat.kernel.goals.GoalId;
import se.mandat.kernel.indicators.Direction;
import se.mandat.kernel.indicators.IndicatorId;
import se.mandat.kernel.organisation.UnitId;
import se.mandat.query.At;
import se.mandat.query.followup.FigureRow;
import se.mandat.query.followup.FigureRow.Kind;
import se.mandat.query.followup.SaidAbout;
import se.mandat.query.goal.GoalRow;
import se.mandat.query.indicators.IndicatorRow;
import se.mandat.query.overview.Sentence.Change;
import se.mandat.query.view.Version;

/** What the indicators of goals came to in a year and the year before; read once for many goals. */
final class Changed {
    private final At at;
    private final Period year;
    private final Map<IndicatorId, IndicatorRow> comparable = new HashMap<>();
    private final Map<GoalId, List<IndicatorId>> indicators = new HashMap<>();
    private final SaidAbout now;
    private final SaidAbout before;

    private Changed(At at, Period year) {
        this.at = at;
        this.year = year;
        this.now = new SaidAbout(at, year);
        this.before = new SaidAbout(at, year.yearBefore());
        at.indicators().stream()
                .filter(this::isSame)
                .forEach(indicator -> comparable.put(indicator.indicator(), indicator));
    }

    static Changed of(At at, Period year, Collection<GoalRow> goals) {
        Changed all = new Changed(at, year);
        all.aims(goals);
        return all;
    }

    /** Which indicators the goals have targets for in the year; those that have none then, in any. */
    private void aims(Collection<GoalRow> goals) {
        at.kept(at.views().targets(), "period = ?", year.value()).stream()
                .map(Version::row)
                .filter(target -> target.goal() != null)
                .forEach(target -> indicators
                        .computeIfAbsent(target.goal(), _ -> new ArrayList<>(2))
                        .add(target.indicator()));
        String[] ids = goals.stream()
                .map(GoalRow::goal)
                .filter(goal -> !indicators.containsKey(goal))
                .map(GoalId::value)
                .toArray(String[]::new);
        if (ids.length > 0) {
            aims(ids);
        }
    }

    private void aims(String[] ids) {
        at.views()
                .targets()
                .query(
                        "select distinct goal, indicator from views.target"
                                + " where municipality = ? and position <= ? and first and goal = any(?)",
                        List.of(at.municipality().value(), at.position(), ids),
                        row -> indicators
                                .computeIfAbsent(new GoalId(row.getString(1)), _ -> new ArrayList<>())
                                .add(new IndicatorId(row.getString(2))));
    }

    /** The figure that changed most of these goals', for what it was. */
    Optional<Change> most(Collection<GoalRow> goals) {
        return goals.stream()
                .flatMap(this::changes)
                .max(Comparator.comparing(Changed::share).thenComparing(Change::title));
    }

    private Stream<Change> changes(GoalRow goal) {
        return indicators.getOrDefault(goal.goal(), List.of()).stream()
                .distinct()
                .flatMap(id -> Stream.ofNullable(comparable.get(id)))
                .flatMap(indicator -> change(indicator, goal.ownerOn(year.to())).stream());
    }

    /** Nothing where one of them is no number, or counts something else. */
    private Optional<Change> change(IndicatorRow indicator, UnitId owner) {
        FigureRow is = now.figure(owner, indicator.indicator()).orElse(null);
        FigureRow was = before.figure(owner, indicator.indicator()).orElse(null);
        BigDecimal after = number(is);
        BigDecimal earlier = number(was);
        if (is == null || after == null || earlier == null || after.compareTo(earlier) == 0) {
            return Optional.empty();
        }
        return Optional.of(new Change(
                owner,
                indicator.indicator(),
                indicator.definition().title(),
                indicator.definition().unitOfMeasure(),
                earlier,
                after,
                is.kind() == Kind.FORECAST,
                better(indicator.definition().direction(), after.compareTo(earlier))));
    }

    /** Whether the series does not break between the years. */
    private boolean isSame(IndicatorRow indicator) {
        return indicator.version(year).number()
                == indicator.version(year.yearBefore()).number();
    }

    private static @Nullable BigDecimal number(@Nullable FigureRow row) {
        return row == null || row.measurement().ofTotal() != null
                ? null
                : row.measurement().number();
    }

    private static @Nullable Boolean better(Direction direction, int way) {
        return switch (direction) {
            case HIGHER -> way > 0;
            case LOWER -> way < 0;
            case NEITHER -> null;
        };
    }

    /** How much of the larger of the two the change is. */
    private static BigDecimal share(Change change) {
        BigDecimal larger = change.was().abs().max(change.is().abs());
        return change.difference().abs().divide(larger, MathContext.DECIMAL32);
    }
}
