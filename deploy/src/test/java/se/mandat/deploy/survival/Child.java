package se.mandat.deploy.survival;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;

/** The application in a process of its own. */
final class Child implements AutoCloseable {
    private final Process process;
    private int port;

    private Child(Process process) {
        this.process = process;
    }

    /** Starts it on a database; its log is added to a file in the folder. */
    static Child on(OwnDatabase database, Path folder) {
        try {
            return new Child(new ProcessBuilder(
                            ProcessHandle.current().info().command().orElseThrow(),
                            "-Xmx256m",
                            "-XX:+UseSerialGC",
                            "-XX:TieredStopAtLevel=1",
                            "-Duser.timezone=UTC",
                            "-cp",
                            System.getProperty("java.class.path"),
                            Application.class.getName(),
                            database.url())
                    .redirectError(ProcessBuilder.Redirect.appendTo(
                            folder.resolve("log").toFile()))
                    .start());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Where it answers, as soon as it does. */
    int port() {
        if (port == 0) {
            port = Integer.parseInt(firstWord());
        }
        return port;
    }

    private String firstWord() {
        try {
            String word = process.inputReader().readLine();
            if (word != null) {
                return word;
            }
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
        throw new AssertionError("The application did not start");
    }

    boolean isAlive() {
        return process.isAlive();
    }

    void kill() {
        var _ = process.destroyForcibly();
        Patience.gone(process.toHandle());
    }

    @Override
    public void close() {
        kill();
    }
}
