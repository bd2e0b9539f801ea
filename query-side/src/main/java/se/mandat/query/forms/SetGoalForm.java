package se.mandat.query.forms;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import se.mandat.kernel.Act;
import se.mandat.kernel.GoalCommand;
import se.mandat.kernel.GoalCommand.SetGoal;
import se.mandat.kernel.Period;
import se.mandat.kernel.goals.GoalId;
import se.mandat.kernel.mandates.AreaId;
import se.mandat.kernel.organisation.UnitId;
import se.mandat.query.forms.Field.Kind;
import se.mandat.query.forms.Form.Beside;
import se.mandat.query.ui.Visit;

/** Sets a goal: a sentence and somebody who answers for it; the rest can wait. */
@Controller
@RequestMapping("/{municipality:\\d{4}}/mal/nytt")
class SetGoalForm {
    private final Sending sending;
    private final Clock clock;

    SetGoalForm(Sending sending, Clock clock) {
        this.sending = sending;
        this.clock = clock;
    }

    @GetMapping
    View show(Visit visit) {
        return sending.show(visit, form(visit));
    }

    @PostMapping
    View send(Visit visit, @RequestParam MultiValueMap<String, String> words) {
        return sending.send(visit, form(visit), words);
    }

    private Form form(Visit visit) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), Act.ZONE);
        Choices choices = new Choices(visit);
        FormBuilder form = new FormBuilder(visit, "goal");
        String own =
                visit.person().map(person -> person.unit()).map(UnitId::value).orElse(null);
        return form.crumb(visit.texts().get("form.goals"), "mal")
                .shows("mal")
                .ask(
                        form.needed("title", Kind.LINES),
                        form.needed("owner", Kind.SELECT)
                                .among(choices.unitOrNone(today))
                                .initially(own))
                .askMore(
                        "form.goal.more",
                        form.field("kind", Kind.LINE).among(choices.goalKinds()),
                        form.field("area", Kind.SELECT).among(choices.areas(today)),
                        form.field("from", Kind.DAY).initially(today.toString()),
                        form.field("to", Kind.DAY),
                        form.field("soundEconomy", Kind.CHECK))
                .askMore(
                        "form.goal.with",
                        form.field("contributesTo", Kind.CHECKS)
                                .among(choices.goals(Period.year(today.getYear()), null)),
                        form.field("contributors", Kind.CHECKS).among(choices.units(today)),
                        form.field("partners", Kind.LINES))
                .askDecision()
                .beside(example(visit, 1))
                .beside(example(visit, 2))
                .becomes(typed -> command(typed, today), command -> "mal/" + ((GoalCommand) command).goal());
    }

    private static SetGoal command(Typed typed, LocalDate today) {
        String title = typed.text("title").strip().replaceAll("\\s+", " ");
        return new SetGoal(
                new GoalId(Slug.unique(title, typed.command())),
                Objects.requireNonNullElse(typed.optional("kind"), "mål"),
                title,
                typed.id("owner", UnitId::new),
                typed.has("area") ? typed.id("area", AreaId::new) : null,
                typed.ids("contributesTo", GoalId::new),
                typed.ids("contributors", UnitId::new),
                typed.lines("partners"),
                Objects.requireNonNullElse(typed.optionalDay("from"), today),
                typed.optionalDay("to"),
                typed.checked("soundEconomy"));
    }

    private static Beside example(Visit visit, int number) {
        String key = "form.goal.example." + number;
        return new Beside(
                visit.texts().get("form.goal.example"),
                visit.texts().get(key + ".who"),
                null,
                visit.texts().get(key));
    }
}
