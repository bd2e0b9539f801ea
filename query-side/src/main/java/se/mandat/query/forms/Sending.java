package se.mandat.query.forms;

import java.time.Clock;
import java.time.Instant;
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
import se.mandat.query.forms.Form.Replaced;
import se.mandat.query.ui.Frame.Active;
import se.mandat.query.ui.Names;
import se.mandat.query.ui.Pages;
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
        Typed unsent = Unsent.typed(visit).orElse(null);
        if (unsent != null) {
            return again(visit, form, unsent, mistakes(visit, form), HttpStatus.OK);
        }
        Draft draft = drafting.kept(visit, actor, form).orElse(null);
        Typed typed = draft == null
                ? new Typed(visit.texts(), Map.of(), false)
                : new Typed(visit.texts(), draft.fields(), true);
        Conflict conflict = draft == null ? null : overtaken(visit, form, typed);
        FormPage page = new FormPage(
                visit, form, typed, mistakes(visit, form), FormPage.newId(), version(form), conflict, draft);
        return page(visit, page, HttpStatus.OK);
    }

    /** What somebody else said since the form was first opened, if it takes the place of that and somebody did. */
    private static @Nullable Conflict overtaken(Visit visit, Form form, Typed typed) {
        Replaced replaced = form.replaced();
        if (replaced == null) {
            return null;
        }
        if (!typed.has("version")) {
            return Conflict.of(visit.texts(), form, typed, "form.exists");
        }
        boolean seen = typed.text("version").equals(version(form));
        return seen ? null : Conflict.of(visit.texts(), form, typed, "form.stale");
    }

    /** Sends it. */
    View send(Visit visit, Form form, MultiValueMap<String, String> words) {
        if (visit.person().isEmpty()) {
            return to(Visit.with("/logga-in", "till", visit.here(null)));
        }
        Actor actor = mayAct(visit, form);
        Unsent.forget(visit);
        View drafted = drafting.answer(visit, actor, form, words);
        if (drafted != null) {
            return drafted;
        }
        Replaced replaced = form.replaced();
        if (replaced != null && Objects.equals(replaced.command(), words.getFirst("id"))) {
            return to(form.head().cancel());
        }
        Typed typed = new Typed(visit.texts(), Conflict.settled(form, words), true);
        Mistakes mistakes = mistakes(visit, form);
        new Checks(visit.texts(), typed, mistakes).check(form.fields());
        boolean fact = replaced != null && (replaced.command() != null || !typed.has("version"));
        Conflict conflict = fact ? overtaken(visit, form, typed) : null;
        if (conflict != null) {
            return stale(visit, form, typed, mistakes, conflict);
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
            return stale(visit, form, typed, mistakes, Conflict.of(visit.texts(), form, typed, "form.stale"));
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

    /** With the version its writer had seen, so that nobody else's words are lost either. */
    private View again(Visit visit, Form form, Typed typed, Mistakes mistakes, HttpStatus status) {
        return page(visit, form, typed, mistakes, typed.optional("version"), null, status);
    }

    private View stale(Visit visit, Form form, Typed typed, Mistakes mistakes, Conflict conflict) {
        return page(visit, form, typed, mistakes, version(form), conflict, HttpStatus.PRECONDITION_FAILED);
    }

    private static Mistakes mistakes(Visit visit, Form form) {
        return new Mistakes(visit.texts(), form.named(), Mistakes.names(visit.texts(), new Names(visit)));
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
            @Nullable Conflict conflict,
            HttpStatus status) {
        return page(
                visit,
                new FormPage(visit, form.open(), typed, mistakes, FormPage.newId(), version, conflict, null),
                status);
    }

    private View page(Visit visit, FormPage page, HttpStatus status) {
        Active place = place(visit.path());
        return pages.page(visit, place, page.form().head().title(), "forms/form.jte", page, status);
    }

    private static Active place(String path) {
        if (path.contains("/indikatorer/")) {
            return Active.INDICATORS;
        }
        if (path.contains("/mal/") || path.contains("/aktiviteter/") || path.contains("/mandatperioder/")) {
            return Active.GOALS;
        }
        if (path.contains("/styrmodell/")) {
            return Active.STEERING;
        }
        return path.contains("/perioder/") || path.contains("/uppfoljning/") ? Active.REPORT : Active.ORGANISATION;
    }

    /** Leads to another page, after what was sent. */
    public static View to(String address) {
        return (_, _, answer) -> {
            answer.setStatus(HttpStatus.SEE_OTHER.value());
            answer.setHeader(HttpHeaders.LOCATION, address);
        };
    }
}
