package se.mandat.query.signals;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.mandat.kernel.FollowupEvent.FollowupDecided;
import se.mandat.kernel.FollowupEvent.RevisionBegun;
import se.mandat.query.history.HistoryRow;

/** What says otherwise in a report than when a body decided it, whether or not it was decided anew. */
final class DecidedSignals {
    private DecidedSignals() {}

    static List<Signal> of(Acts acts) {
        List<Signal> signals = new ArrayList<>();
        @Nullable HistoryRow decision = null;
        for (HistoryRow row : acts.rows()) {
            if (row.event() instanceof FollowupDecided) {
                decision = row;
            } else if (decision != null && Acts.says(row)) {
                signals.add(signal(acts, decision, row));
            }
        }
        return signals;
    }

    private static Signal signal(Acts acts, HistoryRow decision, HistoryRow change) {
        Optional<HistoryRow> again = acts.rows().stream()
                .filter(row -> row.own() > change.own() && row.event() instanceof FollowupDecided)
                .findFirst();
        List<Object> named = new ArrayList<>(
                List.of(acts.unit(), acts.reporting(), cited(decision), Acts.day(change), change.event()));
        again.ifPresent(row -> named.add(cited(row)));
        return new Signal(
                SignalKind.CHANGED_AFTER_DECISION,
                String.valueOf(change.own()),
                acts.reporting(),
                List.of(acts.unit()),
                change.goal(),
                change.indicator(),
                acts.page(),
                again.isPresent() ? ".again" : "",
                named,
                Stream.of(
                                Stream.of(decision.own(), change.own()),
                                between(acts, decision, change, row -> row.event() instanceof RevisionBegun),
                                again.stream().map(HistoryRow::own))
                        .flatMap(positions -> positions)
                        .toList());
    }

    private static Object cited(HistoryRow decision) {
        return decision.decision() == null ? Acts.day(decision) : decision.decision();
    }

    private static Stream<Long> between(Acts acts, HistoryRow from, HistoryRow to, Predicate<HistoryRow> which) {
        return acts.rows().stream()
                .filter(row -> row.own() > from.own() && row.own() < to.own())
                .filter(which)
                .map(HistoryRow::own);
    }
}
