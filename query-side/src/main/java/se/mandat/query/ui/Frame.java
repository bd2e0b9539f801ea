package se.mandat.query.ui;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.mandat.kernel.Role;
import se.mandat.platform.Person;
import se.mandat.query.appearance.Appearance;

/**
 * What stands around the content of every page.
 *
 * @param title  what the page is called, in the window and in bookmarks
 * @param refused whether the page says that something was not done
 * @param active the place in the menu
 * @param csrf   the token every form sends back
 * @param travel the moments to go to; nothing outside a municipality
 * @param tabular whether the page can be had as a file
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
        Optional<Person> person,
        String path,
        boolean tabular,
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

    /** Where one can travel in time from here. */
    public record Travel(
            List<Stop> stops,
            List<Stop> latest,
            int selected,
            @Nullable Long previous,
            @Nullable Long next) {}

    /** One moment to go to; an empty value is now. */
    public record Stop(String value, String day, String label) {}

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
