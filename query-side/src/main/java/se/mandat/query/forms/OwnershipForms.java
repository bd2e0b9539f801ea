package se.mandat.query.forms;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import se.mandat.kernel.Act;
import se.mandat.kernel.GoalCommand.HandOverGoal;
import se.mandat.kernel.GoalCommand.LeavePart;
import se.mandat.kernel.GoalCommand.TakePart;
import se.mandat.kernel.Role;
import se.mandat.kernel.goals.Contributor;
import se.mandat.kernel.goals.GoalId;
import se.mandat.kernel.goals.GoalRule;
import se.mandat.kernel.organisation.UnitId;
import se.mandat.query.At;
import se.mandat.query.forms.Field.Kind;
import se.mandat.query.forms.Field.Option;
import se.mandat.query.goal.GoalRow;
import se.mandat.query.ui.Names;
import se.mandat.query.ui.Visit;

/** A goal is handed over to another unit, or somebody comes to take part in it. */
@Controller
@RequestMapping("/{municipality:\\d{4}}/mal/{goal}")
class OwnershipForms {
    /** Before the name of somebody outside, where a unit's id could stand. */
    private static final String PARTNER = "=";

    private final Sending sending;
    private final Clock clock;

    OwnershipForms(Sending sending, Clock clock) {
        this.sending = sending;
        this.clock = clock;
    }

    @GetMapping("/overlamning")
    View handOver(Visit visit, @PathVariable String goal) {
        return sending.show(visit, handingOver(visit, goal));
    }

    @PostMapping("/overlamning")
    View handOver(Visit visit, @PathVariable String goal, @RequestParam MultiValueMap<String, String> words) {
        return sending.send(visit, handingOver(visit, goal), words);
    }

    @GetMapping("/medverkan")
    View join(Visit visit, @PathVariable String goal) {
        return sending.show(visit, joining(visit, goal));
    }

    @PostMapping("/medverkan")
    View join(Visit visit, @PathVariable String goal, @RequestParam MultiValueMap<String, String> words) {
        return sending.send(visit, joining(visit, goal), words);
    }

    @GetMapping("/medverkan/avsluta")
    View leave(Visit visit, @PathVariable String goal) {
        return sending.show(visit, leaving(visit, goal));
    }

    @PostMapping("/medverkan/avsluta")
    View leave(Visit visit, @PathVariable String goal, @RequestParam MultiValueMap<String, String> words) {
        return sending.send(visit, leaving(visit, goal), words);
    }

    private Form leaving(Visit visit, String id) {
        GoalRow goal = At.found(visit.at().goal(new GoalId(id)), id);
        Names names = new Names(visit);
        List<Option> taking = goal.parts().stream()
                .filter(part -> part.lastDay() == null)
                .map(part -> part.who().unit() == null
                        ? new Option(
                                PARTNER + part.who().partner(),
                                String.valueOf(part.who().partner()))
                        : new Option(
                                part.who().unit().value(), names.unit(part.who().unit())))
                .toList();
        FormBuilder form = begin(visit, "leavePart", goal);
        return form.lede(goal.title())
                .ask(
                        form.needed("who", Kind.SELECT).among(taking),
                        form.needed("lastDay", Kind.DAY).initially(today().toString()),
                        form.field("reason", Kind.LINES).required(GoalRule.REASON_REQUIRED))
                .askDecision()
                .seen(goal.sequence())
                .becomes(typed ->
                        new LeavePart(goal.goal(), who(typed.text("who")), typed.day("lastDay"), typed.text("reason")));
    }

    private static Contributor who(String word) {
        return word.startsWith(PARTNER)
                ? new Contributor(null, word.substring(PARTNER.length()))
                : new Contributor(new UnitId(word), null);
    }

    private Form handingOver(Visit visit, String id) {
        GoalRow goal = At.found(visit.at().goal(new GoalId(id)), id);
        LocalDate today = today();
        FormBuilder form = begin(visit, "handOver", goal);
        return form.allowed(Role.CONTROLLER, Role.UNIT_MANAGER, Role.ADMINISTRATOR)
                .lede(goal.title())
                .ask(
                        form.needed("to", Kind.SELECT).among(new Choices(visit).unitOrNone(today)),
                        form.needed("from", Kind.DAY)
                                .initially(goal.firstFrom(today).toString()),
                        form.field("reason", Kind.LINES).required(GoalRule.REASON_REQUIRED))
                .askDecision()
                .seen(goal.sequence())
                .becomes(typed -> new HandOverGoal(
                        goal.goal(), typed.id("to", UnitId::new), typed.day("from"), typed.text("reason")));
    }

    private Form joining(Visit visit, String id) {
        GoalRow goal = At.found(visit.at().goal(new GoalId(id)), id);
        LocalDate today = today();
        FormBuilder form = begin(visit, "part", goal);
        return form.lede(goal.title())
                .ask(
                        form.field("contributor", Kind.SELECT).among(new Choices(visit).unitOrNone(today)),
                        form.field("partner", Kind.LINE),
                        form.needed("part", Kind.LINES),
                        form.needed("from", Kind.DAY)
                                .initially(goal.firstFrom(today).toString()))
                .askDecision()
                .seen(goal.sequence())
                .becomes(typed -> new TakePart(
                        goal.goal(),
                        new Contributor(
                                typed.has("contributor") ? typed.id("contributor", UnitId::new) : null,
                                typed.optional("partner")),
                        typed.text("part"),
                        typed.day("from")));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Act.ZONE);
    }

    private static FormBuilder begin(Visit visit, String key, GoalRow goal) {
        return new FormBuilder(visit, key)
                .crumb(visit.texts().get("form.goals"), "mal")
                .crumb(goal.title(), "mal/" + goal.goal())
                .shows("mal/" + goal.goal());
    }
}
