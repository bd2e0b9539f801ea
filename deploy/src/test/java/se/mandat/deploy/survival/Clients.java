package se.mandat.deploy.survival;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;

/** Clients that send letters wherever an application answers, and write down what they asked and were told. */
final class Clients implements AutoCloseable {
    private static final int COUNT = 8;

    private final Letters letters;
    private final History history;
    private final ExecutorService threads = Executors.newFixedThreadPool(COUNT);
    private final List<Future<?>> working = new ArrayList<>();
    private volatile List<Integer> ports = List.of();
    private volatile boolean open = true;

    Clients(Letters letters, History history) {
        this.letters = letters;
        this.history = history;
    }

    /** Sends from now on to these, whoever they sent to before; the first founds what the letters are about. */
    void sendTo(Child... children) {
        if (working.isEmpty()) {
            found(children[0]);
        }
        ports = List.of(children).stream().map(Child::port).toList();
        while (working.size() < COUNT) {
            int number = working.size();
            working.add(threads.submit(() -> work(number)));
        }
    }

    private void found(Child child) {
        try (Line line = new Line(child.port())) {
            for (Letter letter : letters.founding()) {
                send(letter, line);
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private void work(int number) {
        Map<Integer, Line> lines = new HashMap<>();
        for (int sent = number; open; sent++) {
            List<Integer> now = ports;
            if (!sendTo(now.get(sent % now.size()), lines)) {
                Patience.moment();
            }
        }
        lines.values().forEach(Clients::hangUp);
    }

    /** Sends the next letter; none is sent where nobody takes the call. */
    private boolean sendTo(int port, Map<Integer, Line> lines) {
        Line line = line(port, lines);
        if (line == null) {
            return false;
        }
        try {
            send(letters.next(), line);
        } catch (IOException broken) {
            lines.remove(port);
            hangUp(line);
        }
        return true;
    }

    private static @Nullable Line line(int port, Map<Integer, Line> lines) {
        Line open = lines.get(port);
        if (open != null) {
            return open;
        }
        try {
            Line called = new Line(port);
            lines.put(port, called);
            return called;
        } catch (IOException nobodyThere) {
            return null;
        }
    }

    private void send(Letter letter, Line line) throws IOException {
        long call = history.ask(letter);
        Answer answer = new Answer.Unknown();
        try {
            answer = line.ask(letter);
        } finally {
            history.tell(call, answer);
            letters.told(letter, answer);
        }
    }

    private static void hangUp(Line line) {
        try {
            line.close();
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    /** Lets every call end, and sends no more. */
    @Override
    public void close() {
        open = false;
        threads.shutdown();
        for (Future<?> client : working) {
            try {
                var _ = Patience.result(client);
            } catch (ExecutionException failed) {
                throw new AssertionError(failed.getCause());
            }
        }
    }
}
