package se.mandat.query.signals;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.mandat.kernel.Decision;
import se.mandat.kernel.Event;
import se.mandat.query.history.Said;
import se.mandat.query.history.Sentences;
import se.mandat.query.history.Telling;
import se.mandat.query.signals.Signal.On;
import se.mandat.query.ui.Names;
import se.mandat.query.ui.Texts;
import se.mandat.query.ui.Visit;

/** Signals in the visitor's language: each one plain sentence, with the events that show it. */
public final class SignalWords {
    private final Visit visit;
    private final Texts texts;
    private final Names names;
    private final Sentences sentences;
    private final Telling telling;

    public SignalWords(Visit visit) {
        this.visit = visit;
        this.texts = visit.texts();
        this.names = new Names(visit);
        this.sentences = new Sentences(texts, names);
        this.telling = new Telling(visit);
    }

    /**
     * A signal as a page says it.
     *
     * @param when     the period it is about
     * @param who      whom it concerns, as they are called
     * @param evidence the events that show it, oldest first
     */
    public record Seen(Signal signal, String sentence, String when, String who, List<Said> evidence) {
        public String id() {
            return signal.id();
        }
    }

    /** What was seen, in one sentence. */
    public String sentence(Signal signal) {
        Object[] named = signal.named().stream().map(this::word).toArray();
        return texts.get("signal." + signal.kind() + signal.form(), named);
    }

    /** The signal with everything a reader needs to judge it. */
    public Seen see(Signal signal) {
        return new Seen(
                signal,
                sentence(signal),
                texts.period(signal.about()),
                String.join(", ", signal.units().stream().map(names::unit).toList()),
                signal.evidence().stream()
                        .map(position -> telling.say(visit.at().event(position)))
                        .toList());
    }

    private String word(Object named) {
        if (named instanceof On(var decision)) {
            return on(decision);
        }
        if (named instanceof Decision decision) {
            return texts.decision(decision);
        }
        return named instanceof Event event ? sentences.of(event) : sentences.word(named);
    }

    private String on(@Nullable Decision decision) {
        return decision == null ? texts.get("signal.on.none") : texts.get("signal.on", texts.decision(decision));
    }
}
