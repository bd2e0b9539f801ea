package se.mandat.benchmarks;

import java.util.List;
import java.util.function.Supplier;

/** Everyone who is measured, and the names {@link Bars} compares them by. A contender not listed is "not measured". */
final class Contenders {
    static final String INSERT = "insert-1";
    static final String INSERT_100 = "insert-100";
    static final String LOAD_AND_INSERT = "load-10-insert-1";
    static final String AXON = "axon";
    static final String AXON_CACHED = "axon-cached";
    static final String PEKKO = "pekko";

    /** Commands through the gateway to our ledger, as the application is set up. */
    static final String OURS = "mandat";
    /** The same, every stream loaded anew. */
    static final String OURS_COLD = "mandat-cold";
    /** The same as {@link #OURS}, without hash chain and without remembering command ids. */
    static final String OURS_BARE = "mandat-bare";
    /** The import of history. */
    static final String OURS_IMPORT = "mandat-import";
    /** Commands by HTTP. */
    static final String OURS_HTTP = "mandat-http";

    /** In the order they take turns. Ours are added here, under the names above. */
    static final List<Supplier<Contender>> ALL = List.of(
            () -> new PlainWrites.OneRow(INSERT),
            () -> new PlainWrites.ManyRows("insert-10", 10),
            () -> new PlainWrites.ManyRows(INSERT_100, 100),
            () -> new PlainWrites.CopyIn("copy-in", 1_000),
            () -> new PlainWrites.LoadAndInsert(LOAD_AND_INSERT),
            () -> new AxonCommands(AXON, false),
            () -> new AxonCommands(AXON_CACHED, true),
            () -> new PekkoCommands(PEKKO),
            OurCommands::usual,
            OurCommands::bare,
            OurCommands::cold,
            OurImport::new,
            OurCommands::byHttp,
            () -> new PlainReads.OneStream("read-stream"),
            () -> new AxonReads.OneStream("axon-read-stream"),
            () -> new PlainReads.CopyOut("copy-out"),
            () -> new PlainReads.Cursor("cursor"),
            () -> new AxonReads.Everything("axon-read-all"));

    private Contenders() {}

    static List<String> names() {
        return ALL.stream().map(Supplier::get).map(Contender::name).toList();
    }
}
