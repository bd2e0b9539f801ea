package se.mandat.query.appearance;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import se.mandat.kernel.Actor;
import se.mandat.kernel.Municipality;
import se.mandat.kernel.Role;
import se.mandat.platform.Session;
import se.mandat.query.appearance.Appearances.Change;
import se.mandat.query.settings.SeenVersion;

/** How a municipality looks, over HTTP: read by everybody, set by administrators. */
@RestController
@RequestMapping("/api/{municipality}/appearance")
class AppearanceResource {
    private final Appearances appearances;
    private final Session session;

    AppearanceResource(Appearances appearances, Session session) {
        this.appearances = appearances;
        this.session = session;
    }

    /** What is set; nothing is Mandat's own look. */
    record NewAppearance(@Nullable String colour, @Nullable String shortName) {}

    /** How it looks, how well its colour is read, and how it came to be so, the latest first. */
    record ShownAppearance(
            @Nullable String colour,
            @Nullable String darkColour,
            @Nullable String shortName,
            @Nullable AppearanceContrast contrast,
            List<AppearanceChange> changes) {}

    /** Contrast ratios: the colour on a light page, white text on it, and its tint on a dark page. */
    record AppearanceContrast(BigDecimal onPage, BigDecimal whiteText, BigDecimal onDarkPage) {}

    /** What was set once, in which role and when. */
    record AppearanceChange(
            int version,
            Instant at,
            Role role,
            @Nullable String colour,
            @Nullable String shortName) {}

    @GetMapping
    ResponseEntity<ShownAppearance> appearance(@PathVariable Municipality municipality) {
        return answer(municipality);
    }

    /** {@code If-Match} is the version it takes the place of. */
    @PutMapping
    ResponseEntity<ShownAppearance> changeAppearance(
            @PathVariable Municipality municipality,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String seen,
            @RequestBody NewAppearance body) {
        Actor actor = Appearances.administrator(municipality, session.person());
        Appearance asked = Appearance.asked(body.colour(), body.shortName());
        var _ = appearances.set(municipality, actor, asked, SeenVersion.ofHeader(seen));
        return answer(municipality);
    }

    private ResponseEntity<ShownAppearance> answer(Municipality municipality) {
        List<Change> changes = appearances.changes(municipality);
        Appearance now = changes.isEmpty() ? Appearance.OWN : changes.getFirst().appearance();
        Accent accent = now.accent().orElse(null);
        ShownAppearance shown = new ShownAppearance(
                word(now.colour()),
                accent == null ? null : accent.tint().toString(),
                now.shortName(),
                accent == null
                        ? null
                        : new AppearanceContrast(accent.onPage(), accent.whiteOnIt(), accent.onDarkPage()),
                changes.stream().map(AppearanceResource::changed).toList());
        int version = changes.isEmpty() ? 0 : changes.getFirst().version();
        return ResponseEntity.ok().eTag("\"" + version + "\"").body(shown);
    }

    private static AppearanceChange changed(Change change) {
        Appearance set = change.appearance();
        return new AppearanceChange(change.version(), change.at(), change.role(), word(set.colour()), set.shortName());
    }

    private static @Nullable String word(@Nullable Colour colour) {
        return colour == null ? null : colour.toString();
    }
}
