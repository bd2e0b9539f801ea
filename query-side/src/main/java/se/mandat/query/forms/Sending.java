package se.mandat.query.forms;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;
import org.springframework.web.servlet.View;
import se.mandat.kernel.Accepted;
import se.mandat.kernel.Act;
import se.mandat.kernel.Actor;
import se.mandat.kernel.Command;
import se.mandat.kernel.Commands;
import se.mandat.kernel.CommonRule;
import se.mandat.kernel.Order;
import se.mandat.kernel.Rejected;
import se.mandat.kernel.Rule;
import se.mandat.query.drafts.Draft;
import se.mandat.query.forms.Form.Current;
import se.mandat.query.forms.Form.Replaced;
import se.mandat.query.forms.FormPage.Row;
import se.mandat.query.forms.FormPage.Stale;
import se.mandat.query.ui.Frame.Active;
import se.mandat.query.ui.Names;
import se.mandat.query.ui.Pages;
import se.mandat.query.ui.Texts;
import se.mandat.query.ui.Visit;

/** Shows forms, and sends what was typed: either the page that shows it follows, or the same form with nothing lost. */
@Component
public class Sending {
    private final Pages pages;
    private final Commands commands;
    private final Clock clock;

    private final Drafting drafting;

    Sending(Pages pages, Commands commands, Clock clock, Drafting drafting) {
        this.pages = pages;
        this.commands = commands;
        this.clock = clock;
        this.drafting = drafting;
    }

    /** The form as it begins; refused with {@link CommonRule#ROLE_NOT_ALLOWED} to whoever may not send it. */
    View show(Visit visit, Form form) {
        if (visit.person().isEmpty()) {
            return to(Visit.with("/logga-in", "till", visit.here(null)));
        }
        Actor actor = mayAct(visit, form);
        if (!visit.asOf().now()) {
            return to(visit.here(null));
        }
        Draft draft = drafting.kept(visit, actor, form).orElse(null);
        Typed typed = draft == null
                ? new Typed(visit.texts(), Map.of(), false)
                : new Typed(visit.texts(), draft.fields(), true);
        FormPage page =
                new FormPage(visit, form, typed, mistakes(visit, form), FormPage.newId(), version(form), null, draft);
        return page(visit, page, HttpStatus.OK);
    }

    /** Sends it. */
    View send(Visit visit, Form form, MultiValueMap<String, String> words) {
        if (visit.person().isEmpty()) {
            return to(Visit.with("/logga-in", "till", visit.here(null)));
        }
        Actor actor = mayAct(visit, form);
        View drafted = drafting.answer(visit, actor, form, words);
        if (drafted != null) {
            return drafted;
        }
        Replaced replaced = form.replaced();
        if (replaced != null && Objects.equals(replaced.command(), words.getFirst("id"))) {
            return to(form.head().cancel());
        }
        Typed typed = new Typed(visit.texts(), words, true);
        Mistakes mistakes = mistakes(visit, form);
        new Checks(visit.texts(), typed, mistakes).check(form.fields());
        if (replaced != null && !typed.has("version")) {
            return stale(visit, form, typed, mistakes, "form.exists");
        }
        if (replaced != null
                && replaced.command() != null
                && !typed.text("version").equals(version(form))) {
            return stale(visit, form, typed, mistakes, "form.stale");
        }
        if (!mistakes.none()) {
            return again(visit, form, typed, mistakes, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        try {
            Command command = form.command().apply(typed);
            Accepted accepted = commands.send(order(visit, actor, form, typed, command));
            drafting.drop(visit, actor, form);
            return to(Visit.with(visit.now(form.shows().apply(command)), "after", accepted.position()));
        } catch (Rejected refusal) {
            return refused(visit, form, typed, mistakes, refusal);
        }
    }

    private View refused(Visit visit, Form form, Typed typed, Mistakes mistakes, Rejected refusal) {
        Rule rule = refusal.rule();
        if (rule == CommonRule.ROLE_NOT_ALLOWED || rule == CommonRule.OTHER_MUNICIPALITY) {
            throw refusal;
        }
        if (rule == CommonRule.STALE_VERSION) {
            return stale(visit, form, typed, mistakes, "form.stale");
        }
        mistakes.add(refusal);
        HttpStatus status = switch (rule.kind()) {
            case CONFLICT -> HttpStatus.CONFLICT;
            case FORBIDDEN -> HttpStatus.FORBIDDEN;
            case UNAVAILABLE -> HttpStatus.SERVICE_UNAVAILABLE;
            case INVALID, UNKNOWN -> HttpStatus.UNPROCESSABLE_CONTENT;
        };
        return again(visit, form, typed, mistakes, status);
    }

    private Order order(Visit visit, Actor actor, Form form, Typed typed, Command command) {
        Instant now = clock.instant();
        Act act = new Act(typed.command(), actor, now, null, typed.decision(), null);
        return new Order(visit.municipality(), act, command, expected(form.replaced(), typed.text("version")));
    }

    private static @Nullable Long expected(@Nullable Replaced replaced, String seen) {
        if (replaced == null) {
            return null;
        }
        if (replaced.command() != null) {
            return replaced.sequence();
        }
        return seen.matches("\\d{1,18}") ? Long.valueOf(seen) : Long.valueOf(-1);
    }

    private static Actor mayAct(Visit visit, Form form) {
        Actor actor = visit.actor();
        if (!form.allowed().contains(actor.role())) {
            throw new Rejected(
                    CommonRule.ROLE_NOT_ALLOWED, actor.role(), form.roles().toList());
        }
        return actor;
    }

    private View again(Visit visit, Form form, Typed typed, Mistakes mistakes, HttpStatus status) {
        return page(visit, form, typed, mistakes, typed.optional("version"), null, status);
    }

    private View stale(Visit visit, Form form, Typed typed, Mistakes mistakes, String words) {
        Texts texts = visit.texts();
        List<Current> current =
                form.replaced() == null ? List.of() : form.replaced().current();
        List<Row> rows = current.stream()
                .map(now -> {
                    Field field = Objects.requireNonNull(form.field(now.field()), now.field());
                    return new Row(field.label(), now.value(), typedInWords(field, typed));
                })
                .toList();
        Stale stale = new Stale(texts.get(words), texts.get(words + ".text"), rows);
        return page(visit, form, typed, mistakes, version(form), stale, HttpStatus.PRECONDITION_FAILED);
    }

    private static String typedInWords(Field field, Typed typed) {
        String word = typed.text(field.name());
        return field.options().stream()
                .filter(option -> option.value().equals(word))
                .map(Field.Option::label)
                .findFirst()
                .orElse(word);
    }

    private static Mistakes mistakes(Visit visit, Form form) {
        return new Mistakes(visit.texts(), form.fields(), Mistakes.names(visit.texts(), new Names(visit)));
    }

    private static @Nullable String version(Form form) {
        return form.replaced() == null ? null : String.valueOf(form.replaced().version());
    }

    private View page(
            Visit visit,
            Form form,
            Typed typed,
            Mistakes mistakes,
            @Nullable String version,
            @Nullable Stale stale,
            HttpStatus status) {
        return page(visit, new FormPage(visit, form, typed, mistakes, FormPage.newId(), version, stale, null), status);
    }

    private View page(Visit visit, FormPage page, HttpStatus status) {
        Active place = place(visit.path());
        return pages.page(visit, place, page.form().head().title(), "forms/form.jte", page, status);
    }

    private static Active place(String path) {
        if (path.contains("/indikatorer/")) {
            return Active.INDICATORS;
        }
        if (path.contains("/mal/") || path.contains("/aktiviteter/")) {
            return Active.GOALS;
        }
        if (path.contains("/styrmodell/")) {
            return Active.STEERING;
        }
        return path.contains("/plan/") ? Active.ORGANISATION : Active.REPORT;
    }

    /** Leads to another page, after what was sent. */
    public static View to(String address) {
        return (_, _, answer) -> {
            answer.setStatus(HttpStatus.SEE_OTHER.value());
            answer.setHeader(HttpHeaders.LOCATION, address);
        };
    }
}
