package se.mandat.deploy;

import io.micrometer.core.instrument.MeterRegistry;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;
import se.mandat.command.imports.Bundle;
import se.mandat.command.imports.BundleImport;
import se.mandat.command.imports.ImportReport;
import se.mandat.kernel.Commands;

/** Loads the bundle that {@code mandat.import} names, a folder or a zip, when the application starts. */
@Component
@ConditionalOnProperty("mandat.import")
class Imports implements ApplicationRunner {
    private static final Logger LOG = LoggerFactory.getLogger(Imports.class);

    private final BundleImport imports;
    private final Path bundle;

    Imports(Commands commands, Clock clock, MeterRegistry meters, @Value("${mandat.import}") Path bundle) {
        this.imports = new BundleImport(commands, clock, meters);
        this.bundle = bundle;
    }

    @Override
    public void run(ApplicationArguments arguments) throws IOException {
        ImportReport report = imports.load(read());
        LOG.info("Loaded {}: {} rows accepted, {} refused", bundle, report.accepted(), report.refused());
        report.refusals().forEach(refusal -> LOG.warn("Refused: {}", refusal));
    }

    private Bundle read() throws IOException {
        if (Files.isDirectory(bundle)) {
            return Bundle.folder(bundle);
        }
        try (InputStream zip = Files.newInputStream(bundle)) {
            return Bundle.zip(zip);
        }
    }
}
