package se.mandat.query.forms;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
import se.mandat.kernel.Act;
import se.mandat.kernel.Command;
import se.mandat.kernel.CommandId;
import se.mandat.kernel.Commands;
import se.mandat.kernel.GoalCommand.HandOverGoal;
import se.mandat.kernel.Order;
import se.mandat.kernel.OrganisationEvent;
import se.mandat.kernel.Rejected;
import se.mandat.kernel.Role;
import se.mandat.kernel.Trial;
import se.mandat.kernel.goals.GoalId;
import se.mandat.kernel.organisation.OrganisationRule;
import se.mandat.kernel.organisation.UnitId;
import se.mandat.query.forms.Field.Option;
import se.mandat.query.forms.ReorganisationContent.Done;
import se.mandat.query.forms.ReorganisationContent.HandedOver;
import se.mandat.query.organisation.Preview;
import se.mandat.query.ui.Frame.Active;
import se.mandat.query.ui.Names;
import se.mandat.query.ui.Pages;
import se.mandat.query.ui.Visit;

/** A reorganisation is put together step by step, tried, and then carried out as one act on a decision. */
@Controller
@RequestMapping("/{municipality:\\d{4}}/organisation/forandring")
class ReorganisationPage {
    private final Pages pages;
    private final Commands commands;
    private final Trial trial;
    private final Clock clock;

    ReorganisationPage(Pages pages, Commands commands, Trial trial, Clock clock) {
        this.pages = pages;
        this.commands = commands;
        this.trial = trial;
        this.clock = clock;
    }

    @GetMapping
    View show(Visit visit) {
        if (visit.person().isEmpty()) {
            return Sending.to(Visit.with("/logga-in", "till", visit.here(null)));
        }
        if (!visit.asOf().now()) {
            return Sending.to(visit.here(null));
        }
        LocalDate today = LocalDate.ofInstant(clock.instant(), Act.ZONE);
        String newYear = LocalDate.of(today.getYear() + 1, 1, 1).toString();
        Map<String, List<String>> words =
                Unsent.of(visit).map(Unsent::words).orElseGet(() -> Map.of("from", List.of(newYear)));
        return show(visit, draft(visit, words));
    }

    /** {@code todo} is what the button pressed says: add a step, take one away, try it, carry it out. */
    @PostMapping
    View send(
            Visit visit,
            @RequestParam(name = "do", defaultValue = "preview") String todo,
            @RequestParam MultiValueMap<String, String> words) {
        if (visit.person().isEmpty()) {
            return Sending.to(Visit.with("/logga-in", "till", visit.here(null)));
        }
        Unsent.forget(visit);
        ReorganisationDraft draft = draft(visit, words);
        if (todo.equals("add")) {
            ReorganisationDraft more = ReorganisationDraft.kind(draft.typed().text("add"))
                    .map(draft::plus)
                    .orElse(draft);
            return show(visit, more);
        }
        if (todo.matches("remove\\.\\d{1,3}")) {
            return show(visit, draft.without(Integer.parseInt(todo.substring(todo.indexOf('.') + 1))));
        }
        return attempt(visit, draft, todo.equals("carry"));
    }

    /** Tries it, and carries it out where that is what is wanted and nothing stands against it. */
    private View attempt(Visit visit, ReorganisationDraft draft, boolean carry) {
        ReorganisationFields fields = new ReorganisationFields(visit, draft);
        Mistakes mistakes = mistakes(visit, fields.all());
        new Checks(visit.texts(), draft.typed(), mistakes).check(fields.all());
        if (draft.steps().isEmpty()) {
            mistakes.addAt("add", visit.texts().get("reorganise.none"));
        }
        if (!mistakes.none()) {
            return page(visit, draft, null, mistakes);
        }
        try {
            Preview preview = preview(visit, draft);
            return carry ? carryOut(visit, draft, preview, mistakes) : page(visit, draft, preview, mistakes);
        } catch (Rejected refusal) {
            mistakes.add(refusal);
            return page(visit, draft, null, mistakes);
        }
    }

    private Preview preview(Visit visit, ReorganisationDraft draft) {
        List<OrganisationEvent> events = trial.wouldHappen(visit.municipality(), draft.command());
        return Preview.of(
                draft.from(),
                visit.at().units(),
                events,
                visit.at().goals(),
                unit -> visit.at().followupsOf(unit));
    }

    private View carryOut(Visit visit, ReorganisationDraft draft, Preview preview, Mistakes mistakes) {
        try {
            mustCiteDecision(draft.typed());
            send(visit, draft.typed(), draft.typed().command(), draft.command());
        } catch (Rejected refusal) {
            mistakes.add(refusal);
            return page(visit, draft, preview, mistakes);
        }
        List<HandedOver> goals = handOver(visit, draft, preview);
        Done done = new Done(visit, draft.from().toString(), "organisation?dag=" + draft.from(), goals);
        return pages.page(visit, Active.ORGANISATION, visit.texts().get("reorganise.done"), "reorganised.jte", done);
    }

    /** The fields of a decision are read before they are used, so that what is missing is said as the rule says it. */
    private static void mustCiteDecision(Typed typed) {
        if (!typed.has("decision.body") || !typed.has("decision.date")) {
            throw new Rejected(OrganisationRule.REORGANISATION_NEEDS_DECISION).at("decision.body");
        }
    }

    /** One command for each goal, after the reorganisation; one that is refused stops no other. */
    private List<HandedOver> handOver(Visit visit, ReorganisationDraft draft, Preview preview) {
        List<HandedOver> goals = new ArrayList<>();
        for (Preview.Ownerless one : preview.ownerless()) {
            GoalId goal = one.goal().goal();
            String to = draft.typed().optional(ReorganisationContent.handover(goal));
            if (to != null) {
                String refusal = handOver(visit, draft, one, new UnitId(to));
                goals.add(new HandedOver(goal, one.goal().title(), preview.name(new UnitId(to)), refusal));
            }
        }
        return goals;
    }

    private @Nullable String handOver(Visit visit, ReorganisationDraft draft, Preview.Ownerless one, UnitId to) {
        GoalId goal = one.goal().goal();
        String reason = visit.texts().get("reorganise.reason", draft.from().toString());
        LocalDate from = one.goal().firstFrom(draft.from());
        CommandId id = CommandId.from(draft.typed().command().value(), goal.value());
        try {
            send(visit, draft.typed(), id, new HandOverGoal(goal, to, from, reason));
            return null;
        } catch (Rejected refusal) {
            Mistakes mistakes = mistakes(visit, List.of());
            mistakes.add(refusal);
            return mistakes.all().getFirst().text();
        }
    }

    private void send(Visit visit, Typed typed, CommandId id, Command command) {
        Act act = new Act(id, visit.actor(), clock.instant(), null, typed.decision(), null);
        var _ = commands.send(new Order(visit.municipality(), act, command, null));
    }

    private static ReorganisationDraft draft(Visit visit, Map<String, List<String>> words) {
        Set<UnitId> taken = visit.at().units().keySet();
        return ReorganisationDraft.of(new Typed(visit.texts(), words, true), taken);
    }

    private static Mistakes mistakes(Visit visit, List<Field> fields) {
        return new Mistakes(visit.texts(), fields, Mistakes.names(visit.texts(), new Names(visit)));
    }

    private View show(Visit visit, ReorganisationDraft draft) {
        return page(visit, draft, null, mistakes(visit, new ReorganisationFields(visit, draft).all()));
    }

    private View page(Visit visit, ReorganisationDraft draft, @Nullable Preview preview, Mistakes mistakes) {
        ReorganisationFields fields = new ReorganisationFields(visit, draft);
        List<Option> kinds = Stream.of(ReorganisationDraft.Kind.values())
                .map(kind -> new Option(kind.name(), visit.texts().get("reorganise.kind." + kind)))
                .toList();
        boolean may = visit.person()
                .filter(person -> person.role() == Role.ADMINISTRATOR)
                .isPresent();
        ReorganisationContent content = new ReorganisationContent(
                visit,
                new Names(visit),
                FormPage.newId(),
                draft.typed(),
                fields.from(),
                fields.steps(),
                kinds,
                mistakes,
                preview,
                fields.decision(),
                may);
        HttpStatus status = mistakes.none() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT;
        return pages.page(
                visit,
                Active.ORGANISATION,
                visit.texts().get("form.reorganise"),
                "reorganisation.jte",
                content,
                status);
    }
}
