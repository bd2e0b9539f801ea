package se.mandat.deploy.walk;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import se.mandat.deploy.Running;
import se.mandat.kernel.FollowupEvent.CorrectionDeclined;
import se.mandat.kernel.FollowupEvent.CorrectionProposed;
import se.mandat.kernel.FollowupEvent.OutcomeCorrected;
import se.mandat.kernel.MandateEvent.GoalsLinked;
import se.mandat.kernel.Recorded;

/** The table of every screen there is: {@code walk/screens.csv}, one line each. */
final class Screens {
    private static final Pattern LINE = Pattern.compile("([^,]+),([^,]+),([a-z]*)");

    private Screens() {}

    /** A screen; {@code who} is the account that is signed in, empty for nobody. */
    record Screen(String name, String path, String who) {
        /** What it is answered with: a screen of what is not there is one too. */
        int status() {
            return path.contains("finns-inte") ? 404 : 200;
        }

        /** The name as a file may have it. */
        String file() {
            return name.toLowerCase(java.util.Locale.ROOT)
                    .replaceAll("[åä]", "a")
                    .replace('ö', 'o')
                    .replaceAll("[^a-z0-9]+", "-");
        }
    }

    /** All of them as they are written; {@code {event}} and other words in braces are to be filled in. */
    static List<Screen> written() {
        return text().lines()
                .skip(1)
                .map(LINE::matcher)
                .filter(line -> {
                    if (!line.matches()) {
                        throw new IllegalArgumentException("Not a line of the table: " + line);
                    }
                    return true;
                })
                .map(line -> new Screen(line.group(1), line.group(2), line.group(3)))
                .toList();
    }

    /** All of them, about what happened in the invented municipality. */
    static List<Screen> told() {
        Recorded decided = Told.events().stream()
                .filter(event -> event.act().decision() != null)
                .reduce((one, other) -> other)
                .orElseThrow();
        String decision =
                Told.inAddress(Objects.requireNonNull(decided.act().decision()).key());
        return written().stream()
                .map(screen -> new Screen(
                        screen.name,
                        screen.path
                                .replace("{event}", String.valueOf(decided.position()))
                                .replace("{decision}", decision)
                                .replace("{link}", link())
                                .replace("{signal}", signal())
                                .replace("{correction}", waitingCorrection()),
                        screen.who))
                .toList();
    }

    private static String link() {
        return Told.events().reversed().stream()
                .map(Recorded::event)
                .filter(event -> event instanceof GoalsLinked link && link.to() != null)
                .map(GoalsLinked.class::cast)
                .map(link -> "koppla-bort?fran=" + link.from() + "&till=" + link.to())
                .findFirst()
                .orElseThrow();
    }

    static String signal() {
        String lowered = new Reader(Running::url, "sv")
                .read(Told.HOME + "/signaler?ar=2020&slag=TARGET_LOWERED")
                .html();
        return Html.between(lowered, "signaler/2020.", "\"").orElseThrow();
    }

    /** Where the latest correction that waits is made. */
    static String waitingCorrection() {
        Set<String> settled = new HashSet<>();
        for (Recorded event : Told.events().reversed()) {
            if (event.event() instanceof OutcomeCorrected e) {
                settled.add(e.followup() + "/" + e.indicator());
            } else if (event.event() instanceof CorrectionDeclined e) {
                settled.add(e.followup() + "/" + e.indicator());
            } else if (event.event() instanceof CorrectionProposed e
                    && !settled.contains(e.followup() + "/" + e.indicator())) {
                return "enheter/" + e.followup().unit() + "/uppfoljning/"
                        + e.followup().period() + "/utfall/" + e.indicator() + "/" + e.about() + "/ratta";
            }
        }
        throw new IllegalStateException("No correction waits");
    }

    private static String text() {
        try (InputStream file = Objects.requireNonNull(Screens.class.getResourceAsStream("/walk/screens.csv"))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
