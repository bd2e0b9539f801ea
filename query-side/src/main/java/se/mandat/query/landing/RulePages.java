package se.mandat.query.landing;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.View;
import se.mandat.platform.RuleTexts;
import se.mandat.query.export.Rows;
import se.mandat.query.export.Sheet;
import se.mandat.query.export.Tabular;
import se.mandat.query.ui.Pages;
import se.mandat.query.ui.Texts;
import se.mandat.query.ui.Visits;

/** What a request can be refused by, all of it and each by itself; an API problem's type leads here. */
@Controller
public class RulePages {
    private final Pages pages;
    private final ErrorPage errors;
    private final RuleTexts rules;

    RulePages(Pages pages, ErrorPage errors, RuleTexts rules) {
        this.pages = pages;
        this.errors = errors;
        this.rules = rules;
    }

    /** What a rule means. */
    public record RuleText(String name, String title, String text) {
        /** Where it stands by itself. */
        public String address() {
            return RuleTexts.page(name);
        }

        /** Whether an answer says what it was about, where the text leaves that out. */
        public boolean isFilledIn() {
            return text.contains(RuleTexts.UNSAID);
        }
    }

    /** Every rule. */
    public record Everything(Texts texts, List<RuleText> rules) implements Tabular {
        @Override
        public Sheet sheet() {
            return Rows.of("rules", texts, rules)
                    .text("rule", RuleText::name)
                    .text("title", RuleText::title)
                    .text("meaning", RuleText::text)
                    .sheet();
        }
    }

    @GetMapping("/problems")
    View all(HttpServletRequest request) {
        Texts texts = texts(request);
        List<RuleText> all =
                rules.names().stream().map(name -> rule(name, texts)).toList();
        return pages.page(texts, texts.get("rules"), "rules.jte", new Everything(texts, all), HttpStatus.OK);
    }

    @GetMapping("/problems/{rule}")
    View one(HttpServletRequest request, @PathVariable String rule) {
        Texts texts = texts(request);
        String name = rule.toUpperCase(Locale.ROOT).replace('-', '_');
        if (!rules.knows(name)) {
            return errors.of(request, HttpStatus.NOT_FOUND);
        }
        RuleText text = rule(name, texts);
        return pages.page(texts, text.title(), "rule.jte", text, HttpStatus.OK);
    }

    private RuleText rule(String name, Texts texts) {
        Locale language = RuleTexts.spoken(List.of(texts.locale()));
        return new RuleText(name, rules.title(name, language), rules.text(name, language));
    }

    private static Texts texts(HttpServletRequest request) {
        return Texts.in(Visits.language(request));
    }
}
