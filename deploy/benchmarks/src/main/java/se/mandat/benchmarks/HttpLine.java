package se.mandat.benchmarks;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import se.mandat.kernel.Decision;
import se.mandat.kernel.GoalCommand.RewordGoal;
import se.mandat.kernel.Order;
import se.mandat.platform.Json;
import tools.jackson.databind.json.JsonMapper;

/** One client's connection, kept alive. It does no more than it must: what is measured is the server. */
final class HttpLine {
    private static final JsonMapper JSON = Json.mapper();

    private final Socket socket;
    private final InputStream answers;

    private record Wording(
            String title, String reason, @Nullable Decision decision) {}

    HttpLine(int port) {
        try {
            socket = new Socket("localhost", port);
            socket.setTcpNoDelay(true);
            answers = new BufferedInputStream(socket.getInputStream());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Sends what {@link OurCommands} does: a goal is set, or reworded. */
    void send(Order order) {
        if (order.command() instanceof RewordGoal command) {
            Wording body =
                    new Wording(command.title(), command.reason(), order.act().decision());
            send(order, "/" + command.goal() + "/wordings", JSON.writeValueAsString(body));
        } else {
            send(order, "", JSON.writeValueAsString(order.command()));
        }
    }

    private void send(Order order, String path, String body) {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        byte[] head = """
                POST /api/1880/goals%s HTTP/1.1\r
                Host: localhost\r
                Content-Type: application/json\r
                Idempotency-Key: %s\r
                Content-Length: %d\r
                \r
                """.formatted(path, order.act().id(), bytes.length).getBytes(StandardCharsets.US_ASCII);
        try {
            byte[] request = Arrays.copyOf(head, head.length + bytes.length);
            System.arraycopy(bytes, 0, request, head.length, bytes.length);
            socket.getOutputStream().write(request);
            expectAccepted();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private void expectAccepted() throws IOException {
        String status = line();
        String last = status;
        while (!last.isEmpty()) {
            last = line();
        }
        if (!status.contains(" 20")) {
            throw new IOException(status);
        }
    }

    private String line() throws IOException {
        StringBuilder line = new StringBuilder();
        for (int next = answers.read(); next != '\n'; next = answers.read()) {
            if (next < 0) {
                throw new IOException("The server closed the connection");
            }
            if (next != '\r') {
                line.append((char) next);
            }
        }
        return line.toString();
    }
}
