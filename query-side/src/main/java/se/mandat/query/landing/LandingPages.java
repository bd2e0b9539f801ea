package se.mandat.query.landing;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import se.mandat.query.ui.Frame.Active;
import se.mandat.query.ui.Pages;
import se.mandat.query.ui.Texts;
import se.mandat.query.ui.Visit;
import se.mandat.query.ui.Visits;

/** The pages outside every municipality. */
@Controller
public class LandingPages {
    private final Pages pages;
    private final Choices choices;
    private final boolean demo;

    LandingPages(Pages pages, Choices choices, @Value("${mandat.demo:false}") boolean demo) {
        this.pages = pages;
        this.choices = choices;
        this.demo = demo;
    }

    /** The first page of all. */
    public record Landing(List<Choices.Choice> choices, boolean demo) {}

    /** Where the session has the name that was typed, when signing in with it failed. */
    public static final String FAILED_NAME = "failedName";

    /** The sign-in page; {@code till} is where to go after, {@code name} what was typed when it failed. */
    public record SignIn(boolean demo, boolean failed, String name, String till) {}

    @GetMapping("/")
    View landing(HttpServletRequest request) {
        Texts texts = texts(request);
        Landing landing = new Landing(choices.all(), demo);
        return pages.page(texts, texts.get("landing.title"), "landing.jte", landing, HttpStatus.OK);
    }

    @GetMapping("/logga-in")
    View signIn(
            HttpServletRequest request,
            @RequestParam(required = false) @Nullable String fel,
            @RequestParam(defaultValue = "/") String till) {
        Texts texts = texts(request);
        String title = texts.get("login");
        SignIn signIn = new SignIn(demo, fel != null, failedName(request), till);
        return pages.page(
                texts, fel == null ? title : texts.get("title.refused", title), "sign-in.jte", signIn, HttpStatus.OK);
    }

    private static String failedName(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        return session == null ? "" : Objects.toString(session.getAttribute(FAILED_NAME), "");
    }

    @GetMapping("/tillganglighet")
    View accessibility(HttpServletRequest request) {
        Texts texts = texts(request);
        return pages.page(texts, texts.get("nav.accessibility"), "accessibility.jte", texts, HttpStatus.OK);
    }

    /** The same to whoever reads a municipality's pages, who stays there. */
    @GetMapping("/{municipality:\\d{4}}/tillganglighet")
    View accessibility(Visit visit) {
        Texts texts = visit.texts();
        return pages.page(visit, Active.NONE, texts.get("nav.accessibility"), "accessibility.jte", texts);
    }

    private static Texts texts(HttpServletRequest request) {
        return Texts.in(Visits.language(request));
    }
}
