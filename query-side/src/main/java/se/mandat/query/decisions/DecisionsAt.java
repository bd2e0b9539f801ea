package se.mandat.query.decisions;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import se.mandat.kernel.Decision;
import se.mandat.query.At;
import se.mandat.query.history.HistoryRow;
import se.mandat.query.view.Version;

/** The decisions a municipality's facts rest on, as of one position. */
public record DecisionsAt(At at) {
    /** Every decision, the latest meeting first. */
    public List<Decision> all() {
        return at.rows(at.views().moments(), "kind = 'DECISION'").stream()
                .map(moment -> Objects.requireNonNull(moment.decision()))
                .sorted(Comparator.comparing(
                                (Decision decision) -> decision.date().latest())
                        .reversed()
                        .thenComparing(Decision::key))
                .toList();
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
