package se.mandat.query.appearance;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import se.mandat.kernel.Actor;
import se.mandat.kernel.CommonRule;
import se.mandat.kernel.Rejected;
import se.mandat.query.appearance.Appearances.Change;
import se.mandat.query.forms.Field;
import se.mandat.query.forms.Field.Kind;
import se.mandat.query.forms.Mistakes;
import se.mandat.query.forms.Sending;
import se.mandat.query.forms.Typed;
import se.mandat.query.forms.Unsent;
import se.mandat.query.settings.SeenVersion;
import se.mandat.query.ui.Frame.Active;
import se.mandat.query.ui.Pages;
import se.mandat.query.ui.Texts;
import se.mandat.query.ui.Visit;

/** Where an administrator gives a municipality its look; refused with {@link CommonRule#ROLE_NOT_ALLOWED} to others. */
@Controller
@RequestMapping("/{municipality:\\d{4}}/utseende")
class AppearancePage {
    private static final String COLOUR = "colour";
    private static final String SHORT_NAME = "shortName";

    private final Appearances appearances;
    private final Pages pages;

    AppearancePage(Appearances appearances, Pages pages) {
        this.appearances = appearances;
        this.pages = pages;
    }

    @GetMapping
    View show(Visit visit, @RequestParam(name = "sparat", required = false) @Nullable String saved) {
        if (visit.person().isEmpty()) {
            return Sending.to(Visit.with("/logga-in", "till", visit.here(null)));
        }
        var _ = Appearances.administrator(visit.municipality(), visit.person());
        List<Change> changes = appearances.changes(visit.municipality());
        Appearance now = changes.isEmpty() ? Appearance.OWN : changes.getFirst().appearance();
        Map<String, List<String>> words = Map.of(COLOUR, said(now.colour()), SHORT_NAME, said(now.shortName()));
        Typed typed = Unsent.typed(visit).orElseGet(() -> new Typed(visit.texts(), words, true));
        return page(visit, typed, mistakes(visit.texts()), saved == null ? null : "saved", changes);
    }

    /** {@code todo} is what the button pressed says: try it, or keep it. */
    @PostMapping
    View send(
            Visit visit,
            @RequestParam(name = "do", defaultValue = "save") String todo,
            @RequestParam MultiValueMap<String, String> words) {
        Actor actor = Appearances.administrator(visit.municipality(), visit.person());
        Unsent.forget(visit);
        Typed typed = new Typed(visit.texts(), words, true);
        Mistakes mistakes = mistakes(visit.texts());
        try {
            Appearance asked = Appearance.asked(typed.text(COLOUR), typed.text(SHORT_NAME));
            if (todo.equals("save")) {
                var _ = appearances.set(visit.municipality(), actor, asked, SeenVersion.ofForm(typed.text("version")));
                return Sending.to(visit.now("utseende") + "?sparat=1");
            }
        } catch (Rejected refusal) {
            mistakes.add(refusal);
        }
        return page(
                visit, typed, mistakes, mistakes.none() ? "tried" : null, appearances.changes(visit.municipality()));
    }

    private View page(Visit visit, Typed typed, Mistakes mistakes, @Nullable String said, List<Change> changes) {
        int version = changes.isEmpty() ? 0 : changes.getFirst().version();
        AppearanceContent content = new AppearanceContent(
                visit, fields(visit.texts()), typed, mistakes, accent(typed.text(COLOUR)), said, version, changes);
        HttpStatus status = mistakes.none() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT;
        return pages.page(visit, Active.NONE, visit.texts().get("appearance.title"), "appearance.jte", content, status);
    }

    private static @Nullable Accent accent(String written) {
        try {
            return Accent.of(written.isBlank() ? Tokens.LIGHT.colour("brand") : Colour.of(written));
        } catch (Rejected _) {
            return null;
        }
    }

    private static List<String> said(@Nullable Object value) {
        return value == null ? List.of() : List.of(value.toString());
    }

    private static Mistakes mistakes(Texts texts) {
        return new Mistakes(
                texts, fields(texts), fact -> fact instanceof BigDecimal number ? texts.number(number) : fact);
    }

    private static List<Field> fields(Texts texts) {
        return List.of(field(texts, COLOUR), field(texts, SHORT_NAME));
    }

    private static Field field(Texts texts, String name) {
        String key = "appearance." + name;
        return new Field(name, Kind.LINE, texts.get(key), texts.get(key + ".hint"), null, List.of(), null, List.of());
    }
}
