package se.mandat.kernel;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.regex.Pattern;

/** Names one command, so that sending it again does nothing again. At most 100 printable characters. */
public record CommandId(String value) implements Scalar {
    private static final Pattern FORM = Pattern.compile("[\\x21-\\x7e]{1,100}");

    public CommandId {
        if (!FORM.matcher(value).matches()) {
            throw new Rejected(CommonRule.MALFORMED_ID, value);
        }
    }

    /** The same words give the same id: what an import or an automation sends can be sent again. */
    public static CommandId from(String... words) {
        byte[] name = String.join("\n", words).getBytes(StandardCharsets.UTF_8);
        return new CommandId(UUID.nameUUIDFromBytes(name).toString());
    }
}
