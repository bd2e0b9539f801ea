package se.mandat.proof;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** Makes an installation's key: {@code java -cp verify.jar se.mandat.proof.NewKey mandat-orebro}. */
public final class NewKey {
    private NewKey() {}

    /** Prints the secret, which goes into a file only the application can read, and the public half to publish. */
    public static void main(String[] name) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        if (name.length != 1) {
            out.println("The name of the key, such as mandat-orebro");
            System.exit(2);
        }
        SigningKey key = SigningKey.generate(name[0]);
        out.println(key.text());
        out.println(key.verifier().text());
        out.println("fingerprint " + key.verifier().fingerprint());
    }
}
