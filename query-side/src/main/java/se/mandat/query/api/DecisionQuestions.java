package se.mandat.query.api;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import se.mandat.kernel.Decision;
import se.mandat.kernel.Rejected;
import se.mandat.query.QueryRule;
import se.mandat.query.decisions.DecisionsAt;
import se.mandat.query.decisions.Effect;
import se.mandat.query.history.HistoryRow;
import se.mandat.query.history.Telling;

/** Decisions, and everything that rests on each, as JSON. */
@RestController
@RequestMapping("/api/{municipality}/decisions")
class DecisionQuestions {
    /** A decision with the key it is asked for by. */
    record Decided(String key, Decision decision) {}

    /** A decision with what it created, changed and ended, over all units. */
    record DecisionsEffects(String key, Decision decision, Map<Effect, List<Resting>> effects) {}

    /** One event that refers to the decision. */
    record Resting(
            long position,
            String name,
            String sentence,
            String stream,
            Instant knownAt,
            @Nullable String reason) {}

    @GetMapping
    List<Decided> all(Question asked) {
        return new DecisionsAt(asked.at())
                .all().stream()
                        .map(decision -> new Decided(decision.key(), decision))
                        .toList();
    }

    /** {@code key} is the body, the day and the paragraph, or the title where there is none, with bars between. */
    @GetMapping("/{key}")
    DecisionsEffects one(Question asked, @PathVariable String key) {
        List<HistoryRow> rows = new DecisionsAt(asked.at()).restingOn(key);
        if (rows.isEmpty()) {
            throw new Rejected(QueryRule.NOTHING_HERE, key);
        }
        Telling telling = new Telling(asked.visit());
        Map<Effect, List<Resting>> effects = new TreeMap<>();
        DecisionsAt.byEffect(rows)
                .forEach((effect, some) -> effects.put(
                        effect, some.stream().map(row -> resting(row, telling)).toList()));
        return new DecisionsEffects(key, Objects.requireNonNull(rows.getLast().decision()), effects);
    }

    private static Resting resting(HistoryRow row, Telling telling) {
        return new Resting(
                row.own(), row.name(), telling.say(row).sentence(), row.stream(), row.knownAt(), row.reason());
    }
}
