package se.mandat.deploy.survival;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.mandat.kernel.CommonRule;

@DisplayName("När disken är full")
class FullDiskTest {
    private static final String SIZE = "size=112m";
    private static final int BLOCK = 4096;
    private static final int ROUNDS = Extent.of(1, 5);
    private static final int REFUSALS = 20;
    private static final int AFTERWARDS = 20;

    @TempDir
    Path folder;

    @Test
    @DisplayName("bekräftas inget som inte är skrivet, och allt går vidare när det finns plats igen")
    void nothing_false_is_acknowledged() throws IOException {
        Path disk = Files.createDirectory(disk());
        assumeTrue(run("mount", "-t", "tmpfs", "-o", SIZE, "tmpfs", disk.toString()), "may mount a disk of its own");
        try (Trial trial = new Trial("Disk full", folder, disk);
                Child child = trial.child()) {
            trial.clients().sendTo(child);
            for (int round = 0; round < ROUNDS; round++) {
                trial.goOn();
                fillAndFree(trial, disk.resolve("ballast"));
            }
            trial.verify(Trial.WITHOUT_DATABASE);
        }
    }

    private static void fillAndFree(Trial trial, Path ballast) throws IOException {
        fill(ballast);
        trial.awaitTold(CommonRule.LEDGER_UNAVAILABLE.name(), REFUSALS);
        Files.delete(ballast);
        trial.awaitTold("ok", AFTERWARDS);
    }

    private static void fill(Path ballast) throws IOException {
        try (OutputStream file = Files.newOutputStream(ballast)) {
            byte[] block = new byte[BLOCK];
            while (true) {
                file.write(block);
            }
        } catch (IOException full) {
            assertThat(full).hasMessageContaining("No space left");
        }
    }

    @AfterEach
    void giveBackDisk() {
        Patience.until("the disk is given back", () -> !isMounted() || run("umount", disk().toString()));
    }

    private Path disk() {
        return folder.resolve("disk");
    }

    private boolean isMounted() {
        try {
            return Files.exists(disk()) && !Files.getFileStore(disk()).equals(Files.getFileStore(folder));
        } catch (IOException unreadable) {
            return false;
        }
    }

    private static boolean run(String... command) {
        try {
            return new ProcessBuilder(command)
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException noSuchCommand) {
            return false;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
