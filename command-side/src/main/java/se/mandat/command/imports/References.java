package se.mandat.command.imports;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.mandat.kernel.Decision;
import se.mandat.kernel.PartialDate;
import se.mandat.kernel.Rejected;
import se.mandat.kernel.Source;

/** The decisions and sources that fact rows point at by id. */
final class References {
    static final String SOURCES = "sources.csv";
    static final List<String> SOURCE_COLUMNS = List.of("id", "title", "reference", "note");
    static final String DECISIONS = "decisions.csv";
    static final List<String> DECISION_COLUMNS =
            List.of("id", "body", "date", "paragraph", "case_number", "title", "source", "note");

    private final Map<String, Source> sources = new HashMap<>();
    private final Map<String, Decision> decisions = new HashMap<>();
    private final Map<String, String> sourcesOfDecisions = new HashMap<>();

    void addSource(Row row) {
        Source source = new Source(row.text("title"), row.optional("reference"), row.optional("note"));
        add(sources, row, source);
    }

    /** A decision; its note is for who reads the bundle and goes nowhere. */
    void addDecision(Row row) {
        Decision decision = new Decision(
                row.text("body"),
                row.as("date", PartialDate::new),
                row.optional("paragraph"),
                row.optional("case_number"),
                row.optional("title"));
        String source = row.optional("source");
        if (source != null) {
            var _ = find(sources, "source", source);
            sourcesOfDecisions.put(row.text("id"), source);
        }
        var _ = row.optional("note");
        add(decisions, row, decision);
    }

    /** The decision a fact was made on, if it names one. */
    @Nullable
    Decision decision(Row row) {
        String id = row.optional("decision");
        return id == null ? null : find(decisions, "decision", id);
    }

    /** Where a fact comes from: its own source, else its decision's, with the row's note after the source's. */
    @Nullable
    Source source(Row row) {
        String note = row.optional("note");
        String decision = row.optional("decision");
        String own = row.optional("source");
        String id = own == null && decision != null ? sourcesOfDecisions.get(decision) : own;
        if (id == null) {
            if (note != null) {
                throw new Rejected(ImportRule.MISSING_VALUE, "source").at("source");
            }
            return null;
        }
        Source source = find(sources, "source", id);
        if (note == null) {
            return source;
        }
        String both = source.note() == null ? note : note + " – " + source.note();
        return new Source(source.title(), source.reference(), both);
    }

    private static <T> void add(Map<String, T> known, Row row, T thing) {
        String id = row.text("id");
        if (known.putIfAbsent(id, thing) != null) {
            throw new Rejected(ImportRule.DUPLICATE_ID, id).at("id");
        }
    }

    private static <T> T find(Map<String, T> known, String column, String id) {
        T thing = known.get(id);
        if (thing == null) {
            throw new Rejected(ImportRule.UNKNOWN_REFERENCE, id).at(column);
        }
        return thing;
    }
}
