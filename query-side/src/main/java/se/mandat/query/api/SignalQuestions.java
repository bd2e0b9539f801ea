package se.mandat.query.api;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import se.mandat.kernel.Decision;
import se.mandat.kernel.Period;
import se.mandat.kernel.Role;
import se.mandat.kernel.goals.GoalId;
import se.mandat.kernel.indicators.IndicatorId;
import se.mandat.kernel.organisation.UnitId;
import se.mandat.query.history.Said;
import se.mandat.query.signals.Signal;
import se.mandat.query.signals.SignalFilter;
import se.mandat.query.signals.SignalKind;
import se.mandat.query.signals.SignalWords;
import se.mandat.query.signals.SignalsAt;

/** What can be seen in what was recorded, each with the events that show it, as JSON. */
@RestController
@RequestMapping("/api/{municipality}/signals")
class SignalQuestions {
    private final Clock clock;

    SignalQuestions(Clock clock) {
        this.clock = clock;
    }

    /**
     * Something seen.
     *
     * @param id       the same whoever asks and whenever
     * @param page     where it is best understood
     * @param evidence the events that show it, oldest first
     */
    record SeenSignal(
            String id,
            SignalKind kind,
            String sentence,
            Period about,
            List<UnitId> units,
            @Nullable GoalId goal,
            @Nullable IndicatorId indicator,
            String page,
            List<SignalEvent> evidence) {}

    /** An event that shows it. */
    record SignalEvent(
            long position,
            String name,
            String sentence,
            Instant knownAt,
            Role role,
            @Nullable Decision decision,
            @Nullable String reason) {}

    /**
     * Those about a year; of a unit with all that stands under it, of a kind, or of one goal over all years.
     *
     * @param year this year unless said
     */
    @GetMapping
    List<SeenSignal> all(
            Question asked,
            @RequestParam(required = false) @Nullable Integer year,
            @RequestParam(required = false) @Nullable UnitId unit,
            @RequestParam(required = false) @Nullable SignalKind kind,
            @RequestParam(required = false) @Nullable GoalId goal) {
        SignalsAt signals = SignalsAt.of(asked.visit(), clock);
        SignalFilter filter = new SignalFilter(
                null,
                unit == null ? null : unit.value(),
                kind == null ? null : kind.name(),
                goal == null ? null : goal.value());
        SignalWords words = new SignalWords(asked.visit());
        return signals.asked(filter, year == null ? signals.today().getYear() : year).stream()
                .map(signal -> seen(signal, words))
                .toList();
    }

    @GetMapping("/{id}")
    SeenSignal one(Question asked, @PathVariable String id) {
        return seen(SignalsAt.of(asked.visit(), clock).one(id), new SignalWords(asked.visit()));
    }

    private static SeenSignal seen(Signal signal, SignalWords words) {
        SignalWords.Seen seen = words.see(signal);
        return new SeenSignal(
                signal.id(),
                signal.kind(),
                seen.sentence(),
                signal.about(),
                signal.units(),
                signal.goal(),
                signal.indicator(),
                signal.page(),
                seen.evidence().stream().map(SignalQuestions::shown).toList());
    }

    private static SignalEvent shown(Said said) {
        return new SignalEvent(
                said.position(),
                said.row().name(),
                said.sentence(),
                said.row().knownAt(),
                said.row().role(),
                said.row().decision(),
                said.reason());
    }
}
