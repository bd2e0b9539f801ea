package se.mandat.deploy.survival;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/** What was asked and told, in that order: each line is on disk before anybody goes on. */
final class History implements AutoCloseable {
    private static final String ASK = "ask ";

    private final Path path;
    private final FileChannel file;
    private final Map<String, Long> told = new ConcurrentHashMap<>();
    private long calls;

    private History(Path path, FileChannel file) {
        this.path = path;
        this.file = file;
    }

    static History in(Path folder) {
        try {
            Path path = folder.resolve("history");
            return new History(path, FileChannel.open(path, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Notes that a letter is about to be sent; gives the number of the call. */
    long ask(Letter letter) {
        long call;
        synchronized (this) {
            call = calls++;
            write(call, ASK + letter);
        }
        sync();
        return call;
    }

    /** Notes the answer to a call. */
    void tell(long call, Answer answer) {
        synchronized (this) {
            write(call, answer.line());
        }
        sync();
        var _ = told.merge(answer.word(), 1L, Long::sum);
    }

    private void write(long call, String line) {
        try {
            var _ = file.write(ByteBuffer.wrap((call + " " + line + "\n").getBytes(StandardCharsets.UTF_8)));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private void sync() {
        try {
            file.force(false);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** How many calls got this answer so far. */
    long told(String word) {
        return told.getOrDefault(word, 0L);
    }

    /** How many calls got which answer. */
    Map<String, Long> told() {
        return new TreeMap<>(told);
    }

    /** Every call, as the file has it. */
    List<Call> calls() {
        try {
            return calls(Files.readAllLines(path));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    static List<Call> calls(List<String> lines) {
        Map<String, Call> open = new HashMap<>();
        List<Call> calls = new ArrayList<>();
        for (int at = 0; at < lines.size(); at++) {
            String line = lines.get(at);
            String number = line.substring(0, line.indexOf(' '));
            String said = line.substring(number.length() + 1);
            Call asked = open.remove(number);
            if (asked == null) {
                Letter letter = Letter.of(said.substring(ASK.length()));
                open.put(number, new Call(letter, at, Long.MAX_VALUE, new Answer.Unknown()));
            } else {
                calls.add(new Call(asked.letter(), asked.asked(), at, Answer.of(said)));
            }
        }
        calls.addAll(open.values());
        return calls;
    }

    @Override
    public void close() {
        try {
            file.close();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
