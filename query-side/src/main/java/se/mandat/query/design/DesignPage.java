package se.mandat.query.design;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.View;
import se.mandat.kernel.Period;
import se.mandat.kernel.followups.Grade;
import se.mandat.query.Views;
import se.mandat.query.forms.Field;
import se.mandat.query.forms.Field.Kind;
import se.mandat.query.forms.Field.Option;
import se.mandat.query.forms.Mistakes;
import se.mandat.query.forms.Typed;
import se.mandat.query.ui.Pages;
import se.mandat.query.ui.Texts;
import se.mandat.query.ui.Visits;

/** The design system, for everybody. */
@Controller
class DesignPage {
    private static final String PATH = "/formsprak";

    private final Pages pages;
    private final Views views;

    DesignPage(Pages pages, Views views) {
        this.pages = pages;
        this.views = views;
    }

    @GetMapping(PATH)
    View show(HttpServletRequest request) {
        Texts texts = Texts.in(Visits.language(request));
        DesignContent content = new DesignContent(
                texts,
                form(texts),
                Orebro.then(views, texts, PATH),
                Orebro.travel(texts),
                Orebro.result(),
                Orebro.inhabitants());
        return pages.page(texts, texts.get("design.title"), "design.jte", content, HttpStatus.OK);
    }

    private static DesignContent.Form form(Texts texts) {
        Field outcome = field("number", Kind.NUMBER, texts.get("form.outcome"), null, List.of());
        List<Option> grades = Grade.USUAL.stream()
                .map(grade -> new Option(grade.value(), texts.word(grade), null))
                .toList();
        List<Option> periods = List.of(
                new Option("2025", texts.period(Period.year(2025)), null),
                new Option("2024", texts.period(Period.year(2024)), null));
        List<Field> fields = List.of(
                outcome,
                field("period", Kind.SELECT, texts.get("period"), null, periods),
                field("grade", Kind.RADIOS, texts.get("design.form.grade"), null, grades),
                field("from", Kind.DAY, texts.get("form.goal.from"), null, List.of()),
                field("title", Kind.LINES, texts.get("form.goal.title"), null, List.of()),
                field(
                        "soundEconomy",
                        Kind.CHECK,
                        texts.get("form.goal.soundEconomy"),
                        texts.get("form.goal.soundEconomy.hint"),
                        List.of()));
        Typed typed = new Typed(
                texts,
                Map.of(
                        "number", List.of("7o,1"),
                        "grade", List.of("PARTLY"),
                        "from", List.of("2025-01-01"),
                        "title", List.of("Verksamhetens resultat ska vara minst 1 procent")),
                true);
        Mistakes mistakes = new Mistakes(texts, fields, fact -> fact);
        mistakes.add(outcome, texts.get("form.error.number", "7o,1"));
        return new DesignContent.Form(fields, typed, mistakes);
    }

    private static Field field(String name, Kind kind, String label, @Nullable String hint, List<Option> options) {
        return new Field(name, kind, label, hint, null, options, kind == Kind.NUMBER ? "%" : null, List.of());
    }
}
