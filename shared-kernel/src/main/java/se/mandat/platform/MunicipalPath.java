package se.mandat.platform;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.mandat.kernel.Municipality;

/** The addresses that are a municipality's: {@code /1880}, {@code /api/1880}, and all below them. */
public final class MunicipalPath {
    private static final Pattern PATH = Pattern.compile("/(?:api/)?(\\d{4})(?:/.*)?");

    private MunicipalPath() {}

    /** Whose an address is, whether or not there is such a municipality; nobody's where it names none. */
    public static Optional<Municipality> municipality(String path) {
        Matcher matcher = PATH.matcher(path);
        return matcher.matches() ? Optional.of(new Municipality(matcher.group(1))) : Optional.empty();
    }
}
