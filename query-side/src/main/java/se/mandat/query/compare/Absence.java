package se.mandat.query.compare;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import se.mandat.kernel.goals.GoalId;
import se.mandat.kernel.organisation.UnitId;
import se.mandat.kernel.organisation.UnitType;
import se.mandat.query.At;
import se.mandat.query.compare.Comparison.Point;
import se.mandat.query.organisation.UnitRow;

/**
 * Why nothing is said of a thing at a point.
 *
 * @param only   the only unit it is asked of, where there is one
 * @param levels what sorts of units report an indicator for the period
 */
record Absence(At at, Point point, @Nullable UnitId only, Map<String, Set<UnitType>> levels) {
    /** Looks up at once what is needed for all that lacks a value at a point. */
    static Absence of(
            At at, Point point, @Nullable UnitId only, List<Compared> rows, Function<Compared, @Nullable Value> side) {
        String[] lacking = rows.stream()
                .filter(row -> row.kind() == Compared.Kind.FIGURE && side.apply(row) == null)
                .map(Compared::subject)
                .distinct()
                .toArray(String[]::new);
        return new Absence(at, point, only, lacking.length == 0 ? Map.of() : levels(at, point, lacking));
    }

    private static Map<String, Set<UnitType>> levels(At at, Point point, String[] indicators) {
        Map<String, Set<UnitType>> levels = new HashMap<>();
        at.views()
                .figures()
                .all(
                        at.municipality(),
                        at.position(),
                        "about = ? and indicator = any(?)",
                        point.period().value(),
                        indicators)
                .forEach(figure -> Optional.ofNullable(
                                at.units().get(figure.row().unit()))
                        .ifPresent(unit -> levels.computeIfAbsent(
                                        figure.row().indicator().value(), _ -> EnumSet.noneOf(UnitType.class))
                                .add(unit.type())));
        return levels;
    }

    Absent of(Compared row) {
        UnitId unit = only == null ? row.unit() : only;
        return switch (row.kind()) {
            case GOAL -> heldThen(new GoalId(row.subject())) ? Absent.NOT_JUDGED : Absent.NO_GOAL;
            case QUALITY -> existed(unit) ? Absent.NOT_JUDGED : Absent.NO_UNIT;
            case FIGURE -> figure(unit, row.subject());
            case AREA -> Absent.NO_AREA;
            case GROUP, COUNT -> Absent.NOT_JUDGED;
        };
    }

    private Absent figure(UnitId unit, String indicator) {
        if (!existed(unit)) {
            return Absent.NO_UNIT;
        }
        Set<UnitType> reporting = levels.getOrDefault(indicator, Set.of());
        boolean others =
                !reporting.isEmpty() && !reporting.contains(at.unit(unit).type());
        return others ? Absent.OTHER_LEVEL : Absent.NOT_REPORTED;
    }

    private boolean heldThen(GoalId goal) {
        return at.goal(goal).filter(row -> row.isInForceDuring(point.period())).isPresent();
    }

    /** Whether the unit was there in the period; one nobody has heard of was not. */
    private boolean existed(UnitId unit) {
        UnitRow row = at.units().get(unit);
        return row != null && row.existsDuring(point.period());
    }
}
