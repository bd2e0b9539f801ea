package se.mandat.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.IOException;
import java.time.Clock;
import javax.sql.DataSource;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.mandat.command.imports.Bundle;
import se.mandat.command.imports.BundleImport;
import se.mandat.command.imports.ImportReport;
import se.mandat.kernel.Commands;

@DisplayName("Den verkliga historien")
class ImportTwiceTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource({"1880-orebro, 1880, 235", "1885-lindesberg, 1885, 122"})
    @DisplayName("Att läsa in samma underlag en gång till ändrar ingenting och nekar ingenting")
    void loading_twice_changes_nothing(String bundle, String municipality, int rows) throws IOException {
        long before = importedEvents(municipality);
        BundleImport again =
                new BundleImport(Running.bean(Commands.class), Clock.systemUTC(), new SimpleMeterRegistry());
        ImportReport report = again.load(Bundle.classpath("bundles/" + bundle));

        assertThat(report.refusals()).isEmpty();
        assertThat(report.accepted()).isEqualTo(rows);
        assertThat(importedEvents(municipality)).isEqualTo(before).isGreaterThanOrEqualTo(rows);
    }

    private static long importedEvents(String municipality) {
        return JdbcClient.create(Running.bean(DataSource.class))
                .sql("select count(*) from event_in_words where municipality = ? and metadata like '%\"IMPORTER\"%'")
                .param(municipality)
                .query(Long.class)
                .single();
    }
}
