package se.mandat.command.imports;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import se.mandat.kernel.Rejected;

/** Reads every row of a bundle into a fact, or into a refusal that says where and why. Nothing is sent. */
final class Reading {
    static final List<String> FILE_NAMES = Stream.concat(
                    Stream.of(BundleHead.FILE, References.SOURCES, References.DECISIONS),
                    Arrays.stream(FactFile.values()).map(FactFile::file))
            .toList();

    private final References references = new References();
    private final List<Fact> facts = new ArrayList<>();
    private final List<RowRefusal> refusals = new ArrayList<>();

    Reading(Bundle bundle) {
        for (String name : bundle.names()) {
            if (!FILE_NAMES.contains(name)) {
                refusals.add(RowRefusal.ofFile(name, new Rejected(ImportRule.UNKNOWN_FILE, name)));
            }
        }
        eachRow(bundle, References.SOURCES, References.SOURCE_COLUMNS, row -> reference(row, references::addSource));
        eachRow(
                bundle,
                References.DECISIONS,
                References.DECISION_COLUMNS,
                row -> reference(row, references::addDecision));
        for (FactFile file : FactFile.values()) {
            eachRow(bundle, file.file(), file.columns(), row -> facts.add(Fact.read(file, row, references)));
        }
        facts.sort(Fact.ORDER);
    }

    /** In the order they are loaded. */
    List<Fact> facts() {
        return List.copyOf(facts);
    }

    List<RowRefusal> refusals() {
        return List.copyOf(refusals);
    }

    private void eachRow(Bundle bundle, String file, List<String> columns, Consumer<Row> reader) {
        byte[] content = bundle.content(file);
        if (content == null) {
            return;
        }
        try {
            Table.rows(file, columns, content).forEach(row -> orRefuse(row, reader));
        } catch (Rejected unreadable) {
            refusals.add(RowRefusal.ofFile(file, unreadable));
        }
    }

    private void orRefuse(Row row, Consumer<Row> reader) {
        try {
            reader.accept(row);
        } catch (Rejected rejected) {
            refusals.add(RowRefusal.of(row, rejected));
        }
    }

    private static void reference(Row row, Consumer<Row> adder) {
        row.mustFit();
        adder.accept(row);
    }
}
