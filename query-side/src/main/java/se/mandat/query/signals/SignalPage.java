package se.mandat.query.signals;

import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;
import se.mandat.kernel.Actor;
import se.mandat.kernel.Rejected;
import se.mandat.query.export.Sheet;
import se.mandat.query.export.Tabular;
import se.mandat.query.forms.Field;
import se.mandat.query.forms.Field.Kind;
import se.mandat.query.forms.Mistakes;
import se.mandat.query.forms.Unsent;
import se.mandat.query.history.HistorySheet;
import se.mandat.query.notes.Note;
import se.mandat.query.notes.Notes;
import se.mandat.query.organisation.UnitRow;
import se.mandat.query.signals.SignalWords.Seen;
import se.mandat.query.ui.Frame.Active;
import se.mandat.query.ui.Names;
import se.mandat.query.ui.Pages;
import se.mandat.query.ui.Visit;

/** What an auditor should look at: all of a year by kind, and each with what shows it. */
@Controller
public class SignalPage {
    private final Notes notes;
    private final Pages pages;
    private final Clock clock;

    SignalPage(Notes notes, Pages pages, Clock clock) {
        this.notes = notes;
        this.pages = pages;
        this.clock = clock;
    }

    /**
     * What the list shows.
     *
     * @param year  the year they are about, unless one goal is looked at over all years
     * @param years the years there is something to look at
     * @param units the units one can ask for
     * @param seen  what was seen, by kind; a kind nothing was seen of is not there
     * @param notes the visitor's own, by signal
     */
    public record Listing(
            Visit visit,
            Names names,
            SignalFilter filter,
            int year,
            List<Integer> years,
            List<UnitRow> units,
            Map<SignalKind, List<Seen>> seen,
            Map<String, Note> notes)
            implements Tabular {
        @Override
        public Sheet sheet() {
            return SignalSheet.of("signals", visit, seen.values(), notes);
        }

        public int count() {
            return seen.values().stream().mapToInt(List::size).sum();
        }

        /** The kinds that were looked for and not seen. */
        public List<SignalKind> unseen() {
            return Stream.of(SignalKind.values())
                    .filter(kind -> filter.slag() == null || kind.name().equals(filter.slag()))
                    .filter(kind -> !seen.containsKey(kind))
                    .toList();
        }
    }

    /**
     * What the page of one shows.
     *
     * @param note    the visitor's own, where there is one
     * @param typed   what stands in the field for it
     * @param refused why what was typed was not kept
     */
    public record Content(Visit visit, Seen seen, Optional<Note> note, String typed, Optional<String> refused)
            implements Tabular {
        @Override
        public Sheet sheet() {
            return HistorySheet.of("signal", visit, seen.evidence());
        }

        public boolean mayNote() {
            return Notes.mayNote(visit);
        }
    }

    @GetMapping("/{municipality:\\d{4}}/signaler")
    View list(Visit visit, SignalFilter filter) {
        SignalsAt signals = SignalsAt.of(visit, clock);
        List<Integer> years = signals.years();
        int year = filter.year(years.getFirst());
        Listing listing = new Listing(
                visit,
                new Names(visit),
                filter,
                year,
                years,
                signals.units(),
                byKind(new SignalWords(visit), signals.asked(filter, year)),
                notes.of(visit));
        return pages.page(visit, Active.HISTORY, visit.texts().get("signals.title"), "signals.jte", listing);
    }

    @GetMapping("/{municipality:\\d{4}}/signaler/{id}")
    View show(Visit visit, @PathVariable String id) {
        Seen seen = seen(visit, id);
        Optional<Note> note = notes.of(visit, id);
        String text = Unsent.typed(visit)
                .map(typed -> typed.text("text"))
                .orElseGet(() -> note.map(Note::text).orElse(""));
        return one(new Content(visit, seen, note, text, Optional.empty()), HttpStatus.OK);
    }

    /** Keeps an auditor's note of it; an empty one takes it away. */
    @PostMapping("/{municipality:\\d{4}}/signaler/{id}")
    View note(Visit visit, @PathVariable String id, @RequestParam(defaultValue = "") String text) {
        Actor auditor = Notes.auditor(visit);
        Unsent.forget(visit);
        Seen seen = seen(visit, id);
        try {
            notes.keep(visit.municipality(), auditor, id, text, visit.asOf().position());
        } catch (Rejected refusal) {
            Content again = new Content(visit, seen, notes.of(visit, id), text, Optional.of(said(visit, refusal)));
            return one(again, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        RedirectView back = new RedirectView(visit.url("signaler/" + id) + "#anteckning");
        back.setStatusCode(HttpStatus.SEE_OTHER);
        back.setExposeModelAttributes(false);
        return back;
    }

    /** What is wrong, by the name the field has on the page. */
    private static String said(Visit visit, Rejected refusal) {
        Field field =
                new Field("text", Kind.LINES, visit.texts().get("note.label"), null, null, List.of(), null, List.of());
        Mistakes mistakes = new Mistakes(visit.texts(), List.of(field), Function.identity());
        mistakes.add(refusal);
        return mistakes.all().getFirst().text();
    }

    private Seen seen(Visit visit, String id) {
        return new SignalWords(visit).see(SignalsAt.of(visit, clock).one(id));
    }

    private View one(Content content, HttpStatus status) {
        Visit visit = content.visit();
        String title = visit.texts().word(content.seen().signal().kind());
        return pages.page(visit, Active.HISTORY, title, "signal.jte", content, status);
    }

    private static Map<SignalKind, List<Seen>> byKind(SignalWords words, List<Signal> signals) {
        Map<SignalKind, List<Seen>> seen = new LinkedHashMap<>();
        signals.forEach(signal ->
                seen.computeIfAbsent(signal.kind(), _ -> new ArrayList<>()).add(words.see(signal)));
        return seen;
    }
}
