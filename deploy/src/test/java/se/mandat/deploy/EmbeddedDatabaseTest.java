package se.mandat.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

@DisplayName("Den inbyggda databasen")
class EmbeddedDatabaseTest {
    /** Starts the database, writes a row, says so, and waits to be killed. */
    static final class Doomed {
        private Doomed() {}

        public static void main(String[] folder) throws InterruptedException {
            JdbcClient jdbc =
                    JdbcClient.create(EmbeddedDatabase.in(Path.of(folder[0])).dataSource());
            jdbc.sql("create table promise (word text)").update();
            jdbc.sql("insert into promise values ('hållet')").update();
            System.out.println("written");
            Thread.sleep(TimeUnit.MINUTES.toMillis(2));
        }
    }

    @Test
    @DisplayName("överlever att programmet dödas, och startar om med allt kvar")
    void survives_kill(@TempDir Path folder) throws IOException, InterruptedException {
        Path data = folder.resolve("postgres");
        Process doomed = new ProcessBuilder(
                        ProcessHandle.current().info().command().orElseThrow(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Doomed.class.getName(),
                        data.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try (var lines = doomed.inputReader()) {
            assertThat(lines.lines().anyMatch("written"::equals)).isTrue();
        } finally {
            var _ = doomed.destroyForcibly().waitFor();
        }
        assertThat(Files.exists(data.resolve("postmaster.pid"))).isTrue();

        for (int start = 1; start <= 2; start++) {
            try (EmbeddedDatabase again = EmbeddedDatabase.in(data)) {
                assertThat(JdbcClient.create(again.dataSource())
                                .sql("select word from promise")
                                .query(String.class)
                                .single())
                        .isEqualTo("hållet");
            }
        }
    }
}
