package se.mandat.query.decisions;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import se.mandat.kernel.Decision;
import se.mandat.kernel.Period;
import se.mandat.query.At;
import se.mandat.query.history.HistoryRow;
import se.mandat.query.moments.MomentRow;
import se.mandat.query.view.Version;

/** The decisions a municipality's facts rest on, as of one position. */
public record DecisionsAt(At at) {
    private static final String DECISION = "kind = 'DECISION'";
    private static final String YEAR = "left(decision ->> 'date', 4)";

    /** Every decision, the latest meeting first. */
    public List<Decision> all() {
        return sorted(at.rows(at.views().moments(), DECISION));
    }

    private static List<Decision> sorted(List<MomentRow> moments) {
        return moments.stream()
                .map(moment -> Objects.requireNonNull(moment.decision()))
                .sorted(Comparator.comparing(
                                (Decision decision) -> decision.date().latest())
                        .reversed()
                        .thenComparing(Decision::key))
                .toList();
    }

    /** The years there are decisions from, the latest first. */
    public List<Period> years() {
        return at.views().moments().distinct(YEAR, at.municipality(), at.position(), DECISION).stream()
                .sorted(Comparator.reverseOrder())
                .map(Period::new)
                .toList();
    }

    /** The decisions of a year, the latest meeting first. */
    public List<Decision> of(Period year) {
        return sorted(at.rows(at.views().moments(), DECISION + " and " + YEAR + " = ?", year.value()));
    }

    /** Everything that refers to a decision, in the order it was written. */
    public List<HistoryRow> restingOn(String key) {
        return at
                .views()
                .history()
                .query(
                        "select " + at.views().history().names()
                                + " from views.history where municipality = ? and decision_key = ? and position <= ?"
                                + " order by position",
                        List.of(at.municipality().value(), key, at.position()))
                .stream()
                .map(Version::row)
                .toList();
    }

    /** The same by what it did; all three are there, also where nothing is. */
    public static Map<Effect, List<HistoryRow>> byEffect(List<HistoryRow> rows) {
        Map<Effect, List<HistoryRow>> effects = new EnumMap<>(Effect.class);
        for (Effect effect : Effect.values()) {
            effects.put(
                    effect,
                    rows.stream().filter(row -> Effect.of(row) == effect).toList());
        }
        return effects;
    }
}
