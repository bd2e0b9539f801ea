package se.mandat.deploy.survival;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import se.mandat.kernel.Commands;
import se.mandat.kernel.Rejected;

/** The application as a process of its own: takes letters on a port, and ends when its starter does. */
final class Application {
    private static final int CLIENTS = 50;

    private Application() {}

    public static void main(String[] database) throws IOException {
        PrintStream starter = System.out;
        System.setOut(System.err);
        var _ = Thread.ofPlatform().daemon().start(Application::endWithStarter);
        Commands commands = Slim.on(database[0]).getBean(Commands.class);
        try (ServerSocket door = new ServerSocket(0, CLIENTS, InetAddress.getLoopbackAddress())) {
            starter.println(door.getLocalPort());
            while (true) {
                Socket client = door.accept();
                var _ = Thread.ofVirtual().start(() -> serve(client, commands));
            }
        }
    }

    private static void endWithStarter() {
        try {
            while (System.in.read() >= 0) {}
        } catch (IOException gone) {
            System.err.println(gone);
        }
        Runtime.getRuntime().halt(0);
    }

    private static void serve(Socket client, Commands commands) {
        try (client;
                var in = new BufferedReader(new InputStreamReader(client.getInputStream(), StandardCharsets.UTF_8));
                var out = new PrintWriter(client.getOutputStream(), true, StandardCharsets.UTF_8)) {
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                out.println(answer(Letter.of(line), commands).line());
            }
        } catch (IOException gone) {
            System.err.println(gone);
        }
    }

    private static Answer answer(Letter letter, Commands commands) {
        try {
            return new Answer.Ok(commands.send(letter.order()));
        } catch (Rejected refusal) {
            return new Answer.Refused(refusal.rule().name());
        } catch (RuntimeException nameless) {
            nameless.printStackTrace();
            return new Answer.Failed(nameless.toString().replaceAll("\\s+", " "));
        }
    }
}
