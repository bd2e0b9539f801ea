package se.mandat.query.people;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
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
import se.mandat.kernel.Municipality;
import se.mandat.kernel.Rejected;
import se.mandat.kernel.Rule;
import se.mandat.platform.Person;
import se.mandat.query.QueryRule;
import se.mandat.query.forms.Checks;
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

/** The names there are and the decision they are disposed of by. */
@Controller
@RequestMapping("/{municipality:\\d{4}}/personer")
class PeoplePage {
    private final People people;
    private final Disposals disposals;
    private final Pages pages;

    PeoplePage(People people, Disposals disposals, Pages pages) {
        this.people = people;
        this.disposals = disposals;
        this.pages = pages;
    }

    @GetMapping
    View show(Visit visit, @RequestParam(name = "sparat", required = false) @Nullable String saved) {
        if (visit.person().isEmpty()) {
            return Sending.to(Visit.with("/logga-in", "till", visit.here(null)));
        }
        var _ = Person.acting(visit.person(), visit.municipality(), People.SEEING);
        Typed typed = Unsent.typed(visit).orElseGet(() -> holds(visit));
        return page(visit, typed, mistakes(visit.texts()), saved != null, HttpStatus.OK);
    }

    @PostMapping
    View register(Visit visit, @RequestParam MultiValueMap<String, String> words) {
        Municipality municipality = visit.municipality();
        Actor actor = Person.acting(visit.person(), municipality, People.DECIDING);
        Unsent.forget(visit);
        Typed typed = new Typed(visit.texts(), words, true);
        Mistakes mistakes = mistakes(visit.texts());
        new Checks(visit.texts(), typed, mistakes).check(decisionFields(visit.texts()));
        if (!mistakes.none()) {
            return page(visit, typed, mistakes, false, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        try {
            Integer months = Disposal.months(typed.text("months"));
            disposals.register(
                    municipality, actor, months, typed.decision(), SeenVersion.ofForm(typed.text("version")));
            return Sending.to(visit.now("personer") + "?sparat=1");
        } catch (Rejected refusal) {
            mistakes.add(refusal);
            boolean stale = refusal.rule() == CommonRule.STALE_VERSION;
            HttpStatus status = stale ? HttpStatus.PRECONDITION_FAILED : HttpStatus.UNPROCESSABLE_CONTENT;
            return page(visit, typed, mistakes, false, status);
        }
    }

    /** The form as the decision that holds would fill it, but for the decision itself. */
    private Typed holds(Visit visit) {
        Optional<Integer> months =
                disposals.decided(visit.municipality()).stream().findFirst().map(Disposal::months);
        return new Typed(
                visit.texts(),
                Map.of("months", months.stream().map(String::valueOf).toList()),
                true);
    }

    private View page(Visit visit, Typed typed, Mistakes mistakes, boolean saved, HttpStatus status) {
        Municipality municipality = visit.municipality();
        PeopleContent content = new PeopleContent(
                visit,
                people.all(municipality),
                disposals.decided(municipality),
                disposals.done(municipality),
                fields(visit.texts()),
                typed,
                mistakes,
                saved);
        return pages.page(visit, Active.NONE, visit.texts().get("people.title"), "people.jte", content, status);
    }

    private static Mistakes mistakes(Texts texts) {
        return new Mistakes(texts, fields(texts), Function.identity());
    }

    private static List<Field> fields(Texts texts) {
        Field months = field(texts, "months", "people.months", Kind.COUNT, null);
        return Stream.concat(Stream.of(months), decisionFields(texts).stream()).toList();
    }

    private static List<Field> decisionFields(Texts texts) {
        return List.of(
                field(texts, "decision.body", "field.decision.body", Kind.LINE, QueryRule.DISPOSAL_NEEDS_DECISION),
                field(texts, "decision.date", "field.decision.date", Kind.VAGUE_DAY, CommonRule.TEXT_MISSING),
                field(texts, "decision.paragraph", "field.decision.paragraph", Kind.LINE, null),
                field(texts, "decision.caseNumber", "field.decision.caseNumber", Kind.LINE, null));
    }

    private static Field field(Texts texts, String name, String key, Kind kind, @Nullable Rule required) {
        String hint = texts.has(key + ".hint") ? texts.get(key + ".hint") : null;
        return new Field(name, kind, texts.get(key), hint, required, List.of(), null, List.of());
    }
}
