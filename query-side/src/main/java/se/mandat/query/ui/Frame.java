package se.mandat.query.ui;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.mandat.kernel.Role;
import se.mandat.platform.Person;
import se.mandat.query.appearance.Appearance;
import se.mandat.query.history.Replay;
import se.mandat.query.history.Said;

/**
 * What stands around the content of every page.
 *
 * @param title  what the page is called, in the window and in bookmarks
 * @param refused whether the page says that something was not done
 * @param active the place in the menu
 * @param csrf   the token every form sends back
 * @param travel the moments to go to; nothing outside a municipality
 * @param replay where the page stands in what happened, where it is turned back
 * @param receipt what the visitor has just saved
 * @param tabular whether the page can be had as a file
 * @param keys whether single keys are listened to
 * @param appearance how the municipality looks
 */
public record Frame(
        Texts texts,
        String title,
        boolean refused,
        @Nullable Visit visit,
        Active active,
        String csrf,
        @Nullable Travel travel,
        Optional<Replay> replay,
        Optional<Said> receipt,
        Optional<Person> person,
        String path,
        boolean tabular,
        boolean keys,
        Appearance appearance) {
    /** The places of the menu. */
    public enum Active {
        DESK,
        OVERVIEW,
        GOALS,
        INDICATORS,
        ORGANISATION,
        STEERING,
        HISTORY,
        COMPARE,
        REPORT,
        NONE
    }

    /**
     * Where one can travel in time from here.
     *
     * @param stops    the moments there are, oldest first, the one shown among them, now at the end
     * @param shown    the stop shown
     * @param previous the event before, if there is one
     * @param next     the event after, if there is one
     */
    public record Travel(
            List<Stop> stops,
            int shown,
            @Nullable Long previous,
            @Nullable Long next) {
        private static final int ON_THE_LINE = 8;

        /** The named moment before the one shown, if there is one. */
        public Optional<Stop> before() {
            return stops.subList(0, shown).reversed().stream().findFirst();
        }

        /** The named moment after the one shown, the last of which is now. */
        public Optional<Stop> after() {
            return stops.stream().skip(shown + 1L).findFirst();
        }

        /** The stop the time line begins at, so that the one shown is in the middle as far as there are others. */
        public int first() {
            return Math.clamp(shown - ON_THE_LINE / 2, 0, Math.max(0, stops.size() - ON_THE_LINE));
        }

        /** The stops on the time line. */
        public List<Stop> line() {
            return stops.subList(first(), Math.min(stops.size(), first() + ON_THE_LINE));
        }
    }

    /** One moment to go to; an empty value is now. */
    public record Stop(String value, String day, String label) {
        private static final Pattern COMPOUND =
                Pattern.compile("(?<=\\p{L}{4})(nämnd|fullmäktige|styrelse|plan|berättelse|rapport|ringen)");

        /** The label with soft hyphens where its long words are put together. */
        public String foldable() {
            return COMPOUND.matcher(label).replaceAll("\u00AD$1");
        }
    }

    /** What the window is called: that something was refused is heard first. */
    public String windowTitle() {
        return refused ? texts.get("title.refused", title) : title;
    }

    /** What the header calls the municipality; nothing outside one. */
    public @Nullable String municipality() {
        return visit == null ? null : Objects.requireNonNullElse(appearance.shortName(), visit.municipalityName());
    }

    /** Whether this page is the one at an address below the municipality, or under it. */
    public boolean isAt(String address) {
        return path.matches("/\\d{4}/" + address + "([/?].*)?");
    }

    /** Whether controls that write are shown: only now, and only to somebody who may. */
    public boolean mayWrite(Role... roles) {
        return visit != null && visit.mayWrite(List.of(roles));
    }

    public String t(String key, @Nullable Object... facts) {
        return texts.get(key, facts);
    }
}
