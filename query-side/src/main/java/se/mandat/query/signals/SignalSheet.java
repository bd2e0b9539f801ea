package se.mandat.query.signals;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.mandat.query.export.Rows;
import se.mandat.query.export.Sheet;
import se.mandat.query.notes.Note;
import se.mandat.query.signals.SignalWords.Seen;
import se.mandat.query.ui.Visit;

/** Signals as a table, each with its events and the visitor's own note of it. */
public final class SignalSheet {
    private SignalSheet() {}

    public static Sheet of(String name, Visit visit, Collection<List<Seen>> seen, Map<String, Note> notes) {
        List<Seen> all = seen.stream().flatMap(List::stream).toList();
        return Rows.of(name, visit.texts(), all)
                .text("signal", Seen::id)
                .word("signalKind", one -> one.signal().kind())
                .text("sentence", Seen::sentence)
                .text("period", one -> one.signal().about().value())
                .text("periodName", Seen::when)
                .text("unit", one -> joined(one.signal().units()))
                .text("unitName", Seen::who)
                .text("events", one -> joined(one.signal().evidence()))
                .text("note", one -> text(notes.get(one.id())))
                .sheet();
    }

    private static String joined(List<?> things) {
        return things.stream().map(String::valueOf).collect(Collectors.joining(" "));
    }

    private static @Nullable String text(@Nullable Note note) {
        return note == null ? null : note.text();
    }
}
