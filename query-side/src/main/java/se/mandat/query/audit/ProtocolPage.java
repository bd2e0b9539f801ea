package se.mandat.query.audit;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.View;
import se.mandat.query.export.Sheet;
import se.mandat.query.export.Tabular;
import se.mandat.query.notes.Note;
import se.mandat.query.notes.Notes;
import se.mandat.query.organisation.UnitRow;
import se.mandat.query.proof.LedgerState;
import se.mandat.query.signals.Signal;
import se.mandat.query.signals.SignalKind;
import se.mandat.query.signals.SignalSheet;
import se.mandat.query.signals.SignalWords;
import se.mandat.query.signals.SignalWords.Seen;
import se.mandat.query.signals.SignalsAt;
import se.mandat.query.ui.Frame.Active;
import se.mandat.query.ui.Names;
import se.mandat.query.ui.Pages;
import se.mandat.query.ui.Visit;

/** The protocol of a review: what was seen, what was noted of it, and what the ledger adds up to; made to be printed. */
@Controller
public class ProtocolPage {
    private final Notes notes;
    private final LedgerState.Reading ledger;
    private final Pages pages;
    private final Clock clock;

    ProtocolPage(Notes notes, LedgerState.Reading ledger, Pages pages, Clock clock) {
        this.notes = notes;
        this.ledger = ledger;
        this.pages = pages;
        this.clock = clock;
    }

    /**
     * What the protocol says.
     *
     * @param years  the years it is about, the first first
     * @param known  the years there is something to look at, the last first
     * @param seen   what was seen, by kind; every kind is there, also those of which nothing was seen
     * @param notes  the auditor's own, by signal
     * @param others notes of what is not among the signals shown
     */
    public record Content(
            Visit visit,
            Names names,
            ProtocolFilter filter,
            List<Integer> years,
            List<Integer> known,
            List<UnitRow> units,
            Map<SignalKind, List<Seen>> seen,
            Map<String, Note> notes,
            List<Note> others,
            LedgerState ledger,
            Instant printed)
            implements Tabular {
        @Override
        public Sheet sheet() {
            return SignalSheet.of("protocol", visit, seen.values(), notes);
        }

        /** What a note is about that stands by itself: the kind of signal and the period. */
        public String called(Note note) {
            String[] parts = note.signal().split("\\.", -1);
            String word = parts.length > 1 ? "word.SignalKind." + parts[1] : "";
            return visit.texts().has(word) ? visit.texts().get(word) + " " + parts[0] : note.signal();
        }

        public int count() {
            return seen.values().stream().mapToInt(List::size).sum();
        }

        public boolean mayNote() {
            return Notes.mayNote(visit);
        }

        /** The protocol as it is here, for ever: everything but who reads it and when. */
        public String permalink() {
            return visit.here(visit.asOf().position());
        }
    }

    @GetMapping("/{municipality:\\d{4}}/revision/protokoll")
    View show(Visit visit, ProtocolFilter filter) {
        SignalsAt signals = SignalsAt.of(visit, clock);
        List<Integer> known = signals.years();
        List<Integer> years = filter.years(known.getFirst());
        Map<SignalKind, List<Seen>> seen = byKind(visit, signals, filter, years);
        Map<String, Note> noted = notes.of(visit);
        Content content = new Content(
                visit,
                new Names(visit),
                filter,
                years,
                Stream.concat(known.stream(), years.stream())
                        .distinct()
                        .sorted(Comparator.reverseOrder())
                        .toList(),
                signals.units(),
                seen,
                noted,
                others(noted, seen),
                ledger.of(visit),
                clock.instant());
        return pages.page(visit, Active.HISTORY, visit.texts().get("protocol.title"), "protocol.jte", content);
    }

    private static Map<SignalKind, List<Seen>> byKind(
            Visit visit, SignalsAt signals, ProtocolFilter filter, List<Integer> years) {
        SignalWords words = new SignalWords(visit);
        Map<SignalKind, List<Seen>> seen = new LinkedHashMap<>();
        for (SignalKind kind : SignalKind.values()) {
            seen.put(kind, new ArrayList<>());
        }
        for (int year : years) {
            for (Signal signal : signals.asked(filter.signals(), year)) {
                seen.computeIfAbsent(signal.kind(), _ -> new ArrayList<>()).add(words.see(signal));
            }
        }
        return seen;
    }

    private static List<Note> others(Map<String, Note> noted, Map<SignalKind, List<Seen>> seen) {
        List<String> shown =
                seen.values().stream().flatMap(List::stream).map(Seen::id).toList();
        return noted.values().stream()
                .filter(note -> !shown.contains(note.signal()))
                .toList();
    }
}
