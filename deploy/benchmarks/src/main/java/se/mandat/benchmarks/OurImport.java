package se.mandat.benchmarks;

import com.zaxxer.hikari.HikariDataSource;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ConfigurableApplicationContext;
import se.mandat.command.imports.Bundle;
import se.mandat.command.imports.BundleImport;
import se.mandat.command.imports.ImportReport;
import se.mandat.kernel.Commands;

/** The import of history: bundles of rows, each row a command decided by the rules everybody meets. */
final class OurImport implements Contender {
    private static final int ROWS = 5_000;
    private static final String UNITS = """
            known_at,op,unit,type,name,parent,from,start_verified
            2019-01-01,establish,kf,council,Kommunfullmäktige,,2019-01-01,true
            """;

    private final AtomicInteger bundles = new AtomicInteger();
    private @Nullable ConfigurableApplicationContext application;
    private @Nullable BundleImport imports;

    @Override
    public String name() {
        return Contenders.OURS_IMPORT;
    }

    @Override
    public Work work() {
        return Work.ALONE;
    }

    @Override
    public void prepare(HikariDataSource database, int streams) throws IOException {
        ConfigurableApplicationContext started = OurLedger.start(database, OurLedger.Whole.class, 2 * History.STREAMS);
        application = started;
        imports = new BundleImport(started.getBean(Commands.class), Clock.systemUTC(), new SimpleMeterRegistry());
        var _ = load("units.csv", UNITS);
    }

    @Override
    public int act(int writer, int stream) throws IOException {
        int bundle = bundles.incrementAndGet();
        StringBuilder goals = new StringBuilder("known_at,op,goal,kind,title,owner,from,sound_economy\n");
        for (int row = 0; row < ROWS; row++) {
            goals.append(
                    "2025-04-15,set,g-%d-%d,mål,Andelen elever med gymnasiebehörighet ska öka %d,kf,2025-01-01,false%n"
                            .formatted(bundle, row, row));
        }
        return load("goals.csv", goals.toString());
    }

    private int load(String file, String rows) throws IOException {
        Path folder = Files.createTempDirectory("bundle");
        Files.writeString(folder.resolve("bundle.csv"), "municipality,name\n1880,Örebro\n", StandardCharsets.UTF_8);
        Files.writeString(folder.resolve(file), rows, StandardCharsets.UTF_8);
        if (imports == null) {
            throw new IllegalStateException("not prepared");
        }
        ImportReport report = imports.load(Bundle.folder(folder));
        if (report.refused() > 0) {
            throw new IllegalStateException(report.refusals().getFirst().toString());
        }
        return report.accepted();
    }

    @Override
    public void close() {
        if (application != null) {
            application.close();
        }
    }
}
