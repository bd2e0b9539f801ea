package se.mandat.query.forms;

import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import se.mandat.kernel.Act;
import se.mandat.kernel.ActivityCommand;
import se.mandat.kernel.ActivityCommand.PlanActivity;
import se.mandat.kernel.Period;
import se.mandat.kernel.activities.ActivityId;
import se.mandat.kernel.activities.ActivityKind;
import se.mandat.kernel.goals.GoalId;
import se.mandat.kernel.organisation.UnitId;
import se.mandat.query.forms.Field.Kind;
import se.mandat.query.ui.Visit;

/** Plans an activity, or registers an assignment with the decision that gave it. */
@Controller
@RequestMapping("/{municipality:\\d{4}}/aktiviteter")
class PlanActivityForm {
    private final Sending sending;
    private final Clock clock;

    PlanActivityForm(Sending sending, Clock clock) {
        this.sending = sending;
        this.clock = clock;
    }

    /** {@code mal} is the goal and {@code enhet} the unit one comes from. */
    @GetMapping("/ny")
    View show(
            Visit visit,
            @RequestParam(required = false) @Nullable String mal,
            @RequestParam(required = false) @Nullable String enhet) {
        return sending.show(visit, form(visit, ActivityKind.ACTIVITY, mal, enhet));
    }

    @GetMapping("/nytt-uppdrag")
    View showAssignment(
            Visit visit,
            @RequestParam(required = false) @Nullable String mal,
            @RequestParam(required = false) @Nullable String enhet) {
        return sending.show(visit, form(visit, ActivityKind.ASSIGNMENT, mal, enhet));
    }

    @PostMapping("/ny")
    View send(Visit visit, @RequestParam MultiValueMap<String, String> words) {
        return sending.send(visit, form(visit, ActivityKind.ACTIVITY, null, null), words);
    }

    @PostMapping("/nytt-uppdrag")
    View sendAssignment(Visit visit, @RequestParam MultiValueMap<String, String> words) {
        return sending.send(visit, form(visit, ActivityKind.ASSIGNMENT, null, null), words);
    }

    private Form form(Visit visit, ActivityKind kind, @Nullable String goal, @Nullable String unit) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), Act.ZONE);
        boolean assignment = kind == ActivityKind.ASSIGNMENT;
        Choices choices = new Choices(visit);
        String own =
                visit.person().map(person -> person.unit()).map(UnitId::value).orElse(null);
        FormBuilder form = new FormBuilder(visit, assignment ? "assignment" : "activity")
                .crumb(visit.texts().get("activities.title"), "aktiviteter")
                .shows("aktiviteter");
        var _ = form.ask(
                form.needed("title", Kind.LINE),
                form.needed("owner", Kind.SELECT)
                        .among(choices.unitOrNone(today))
                        .initially(unit == null ? own : unit),
                form.needed("from", Kind.DAY).initially(today.toString()),
                form.needed("due", Kind.DAY));
        if (assignment) {
            var _ = form.mustBeDecided();
        }
        return form.askMore(
                        "form.activity.more",
                        form.field("description", Kind.LINES),
                        form.field("responsible", Kind.LINE),
                        form.field("goals", Kind.CHECKS)
                                .among(choices.goals(
                                        Period.year(today.getYear()), unit == null ? null : new UnitId(unit)))
                                .initially(goal))
                .becomes(
                        typed -> command(typed, kind),
                        command -> "aktiviteter/" + ((ActivityCommand) command).activity());
    }

    private static PlanActivity command(Typed typed, ActivityKind kind) {
        String title = typed.text("title").strip().replaceAll("\\s+", " ");
        return new PlanActivity(
                new ActivityId(Slug.unique(title, typed.command())),
                kind,
                title,
                typed.optional("description"),
                typed.id("owner", UnitId::new),
                typed.optional("responsible"),
                typed.ids("goals", GoalId::new),
                typed.day("from"),
                typed.day("due"));
    }
}
