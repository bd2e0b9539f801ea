package se.mandat.query.forms;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
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
import se.mandat.kernel.goals.GoalId;
import se.mandat.kernel.mandates.AreaId;
import se.mandat.kernel.organisation.UnitId;
import se.mandat.kernel.steering.GoalKind;
import se.mandat.query.forms.Field.Kind;
import se.mandat.query.forms.Form.Beside;
import se.mandat.query.ui.Visit;

/** Sets a goal: a sentence and somebody who answers for it; the rest can wait. {@code slag} is its kind. */
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
    View show(Visit visit, @RequestParam(name = "slag", defaultValue = "") String kind) {
        return sending.show(visit, form(visit, kind));
    }

    @PostMapping
    View send(
            Visit visit,
            @RequestParam(name = "slag", defaultValue = "") String kind,
            @RequestParam MultiValueMap<String, String> words) {
        return sending.send(visit, form(visit, kind), words);
    }

    private Form form(Visit visit, String chosen) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), Act.ZONE);
        GoalChoices choices = GoalChoices.of(visit, today, chosen);
        FormBuilder form = new FormBuilder(visit, "goal");
        choices.tabs(form);
        String own =
                visit.person().map(person -> person.unit()).map(UnitId::value).orElse(null);
        return form.crumb(visit.texts().get("form.goals"), "mal")
                .shows("mal")
                .ask(
                        form.needed("title", Kind.LINES),
                        form.needed("owner", Kind.SELECT)
                                .among(choices.owners())
                                .initially(choices.offersOwner(own) ? own : null))
                .askMore("form.goal.more", more(form, choices, today))
                .askMore("form.goal.with", with(form, choices, today))
                .askDecision()
                .beside(example(visit, 1))
                .beside(example(visit, 2))
                .becomes(typed -> command(typed, today, choices), command -> "mal/" + ((GoalCommand) command).goal());
    }

    private static Field[] more(FormBuilder form, GoalChoices choices, LocalDate today) {
        List<Field> fields = new ArrayList<>();
        if (choices.kind() == null) {
            fields.add(form.field("kind", Kind.LINE).among(choices.all().goalKinds()));
        }
        if (choices.mayHaveArea()) {
            fields.add(form.field("area", Kind.SELECT).among(choices.all().areas(today)));
        }
        fields.add(form.field("from", Kind.DAY).initially(today.toString()));
        fields.add(form.field("to", Kind.DAY));
        fields.add(form.field("soundEconomy", Kind.CHECK));
        return fields.toArray(Field[]::new);
    }

    private static Field[] with(FormBuilder form, GoalChoices choices, LocalDate today) {
        List<Field> fields = new ArrayList<>();
        List<Field.Option> above = choices.above();
        if (!above.isEmpty()) {
            fields.add(form.field("contributesTo", Kind.CHECKS).among(above));
        }
        fields.add(form.field("contributors", Kind.CHECKS).among(choices.all().units(today)));
        fields.add(form.field("partners", Kind.LINES));
        return fields.toArray(Field[]::new);
    }

    private static SetGoal command(Typed typed, LocalDate today, GoalChoices choices) {
        String title = typed.text("title").strip().replaceAll("\\s+", " ");
        GoalKind kind = choices.kind();
        return new SetGoal(
                new GoalId(Slug.unique(title, typed.command())),
                kind == null ? Objects.requireNonNullElse(typed.optional("kind"), "mål") : kind.key(),
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
