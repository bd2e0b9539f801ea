package se.mandat.deploy.survival;

import java.io.BufferedReader;
import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** A client's line to an application. */
final class Line implements Closeable {
    private final Socket socket;
    private final BufferedReader in;
    private final PrintWriter out;

    /** Calls the application on a port of this machine. */
    Line(int port) throws IOException {
        socket = new Socket(InetAddress.getLoopbackAddress(), port);
        socket.setSoTimeout((int) Patience.LONGEST.toMillis());
        in = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
        out = new PrintWriter(socket.getOutputStream(), true, StandardCharsets.UTF_8);
    }

    /** Sends a letter and waits for what is answered, if anything is. */
    Answer ask(Letter letter) throws IOException {
        out.println(letter);
        String answer = in.readLine();
        if (answer == null) {
            throw new EOFException();
        }
        return Answer.of(answer);
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
