package se.mandat.command.imports;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A bundle for one test, and what became of it. */
final class Loading {
    static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-22T08:00:00Z"), ZoneOffset.UTC);
    static final String UNITS = "known_at,op,unit,type,name,parent,from,last_day,succession,decision,source,note\n";

    final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    final Recording commands;
    private final Map<String, byte[]> files = new HashMap<>();

    Loading(Recording commands) {
        this.commands = commands;
        put("bundle.csv", "municipality,name\n1880,Örebro kommun\n");
    }

    void put(String file, String content) {
        put(file, content.getBytes(UTF_8));
    }

    void put(String file, byte[] content) {
        files.put(file, content);
    }

    void remove(String file) {
        files.remove(file);
    }

    ImportReport load() throws IOException {
        return new BundleImport(commands, CLOCK, meters).load(BundleTest.zip(files));
    }

    List<String> refusals() throws IOException {
        return load().refusals().stream().map(RowRefusal::toString).toList();
    }
}
