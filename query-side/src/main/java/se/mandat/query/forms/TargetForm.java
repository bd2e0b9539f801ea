package se.mandat.query.forms;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import se.mandat.kernel.Act;
import se.mandat.kernel.GoalCommand.ChangeTarget;
import se.mandat.kernel.GoalCommand.SetTarget;
import se.mandat.kernel.Period;
import se.mandat.kernel.Rejected;
import se.mandat.kernel.goals.Comparison;
import se.mandat.kernel.goals.GoalId;
import se.mandat.kernel.goals.GoalRule;
import se.mandat.kernel.indicators.IndicatorId;
import se.mandat.query.At;
import se.mandat.query.forms.Field.Kind;
import se.mandat.query.forms.Form.Beside;
import se.mandat.query.forms.Form.Current;
import se.mandat.query.goal.GoalRow;
import se.mandat.query.goal.TargetRow;
import se.mandat.query.ui.Names;
import se.mandat.query.ui.Visit;
import se.mandat.query.view.Version;

/** Sets a target; where there is one already, changes it and says why. */
@Controller
@RequestMapping("/{municipality:\\d{4}}/mal/{goal}/malvarde")
class TargetForm {
    private final Sending sending;
    private final Clock clock;

    TargetForm(Sending sending, Clock clock) {
        this.sending = sending;
        this.clock = clock;
    }

    @GetMapping
    View show(
            Visit visit,
            @PathVariable String goal,
            @RequestParam(name = "matt", defaultValue = "") String indicator,
            @RequestParam(name = "avser", defaultValue = "") String period) {
        return sending.show(visit, form(visit, goal, indicator, period));
    }

    @PostMapping
    View send(Visit visit, @PathVariable String goal, @RequestParam MultiValueMap<String, String> words) {
        String indicator = Objects.requireNonNullElse(words.getFirst("indicator"), "");
        String period = Objects.requireNonNullElse(words.getFirst("period"), "");
        return sending.send(visit, form(visit, goal, indicator, period), words);
    }

    private Form form(Visit visit, String goalId, String indicator, String period) {
        GoalRow goal = At.found(visit.at().goal(new GoalId(goalId)), goalId);
        int year = LocalDate.ofInstant(clock.instant(), Act.ZONE).getYear();
        List<Version<TargetRow>> targets = visit.at().targets(goal.goal());
        Optional<Version<TargetRow>> already = targets.stream()
                .filter(target -> target.row().indicator().value().equals(indicator)
                        && target.row().period().value().equals(period))
                .findFirst();
        Set<IndicatorId> used = new HashSet<>();
        targets.forEach(target -> used.add(target.row().indicator()));
        Choices choices = new Choices(visit);
        FormBuilder form = new FormBuilder(visit, already.isEmpty() ? "target" : "target.change")
                .crumb(visit.texts().get("form.goals"), "mal")
                .crumb(goal.title(), "mal/" + goal.goal())
                .shows("mal/" + goal.goal())
                .lede(goal.title());
        LocalDate lastDay = goal.lastDayOfAll();
        var _ = form.ask(
                form.needed("indicator", Kind.SELECT)
                        .among(choices.indicators(used))
                        .initially(indicator),
                form.needed("period", Kind.SELECT)
                        .hinting(
                                lastDay == null
                                        ? null
                                        : visit.texts()
                                                .get(
                                                        "form.target.until",
                                                        visit.texts().date(lastDay)))
                        .among(choices.within(goal, year, known(period)))
                        .initially(period.isEmpty() ? String.valueOf(year) : period),
                form.needed("comparison", Kind.RADIOS)
                        .among(choices.comparisons())
                        .initially(
                                already.map(target -> target.row().comparison().name())
                                        .orElse(Comparison.AT_LEAST.name())),
                form.needed("value", Kind.NUMBER).in(indicator.isEmpty() ? null : measure(visit, indicator)));
        already.ifPresent(target -> change(visit, form, goal, target));
        boolean change = already.isPresent();
        return form.askDecision().becomes(typed -> change ? changed(goal, typed) : set(goal, typed));
    }

    private static void change(Visit visit, FormBuilder form, GoalRow goal, Version<TargetRow> target) {
        String words = inWords(visit, target.row());
        String when = visit.texts().period(target.row().period());
        var _ = form.ask(form.field("reason", Kind.LINES).required(GoalRule.REASON_REQUIRED))
                .replaces(
                        goal.sequence(),
                        target.position(),
                        new Current("comparison", target.row().comparison().name()),
                        new Current("value", visit.texts().number(target.row().level())))
                .beside(new Beside(
                        visit.texts().get("form.now"), when, words, target.row().reason()));
    }

    private static String inWords(Visit visit, TargetRow target) {
        return visit.texts().word(target.comparison()) + " "
                + visit.texts().number(target.level()) + " "
                + new Names(visit).unitOfMeasure(target.indicator());
    }

    private static @Nullable String measure(Visit visit, String indicator) {
        return visit.at().indicators().stream()
                .filter(row -> row.indicator().value().equals(indicator))
                .map(row -> row.definition().unitOfMeasure())
                .findFirst()
                .orElse(null);
    }

    private static @Nullable String known(String period) {
        try {
            return new Period(period).value();
        } catch (Rejected _) {
            return null;
        }
    }

    private static SetTarget set(GoalRow goal, Typed typed) {
        return new SetTarget(
                goal.goal(),
                typed.id("indicator", IndicatorId::new),
                typed.id("period", Period::new),
                typed.number("value"),
                Comparison.valueOf(typed.text("comparison")));
    }

    private static ChangeTarget changed(GoalRow goal, Typed typed) {
        SetTarget target = set(goal, typed);
        return new ChangeTarget(
                target.goal(),
                target.indicator(),
                target.period(),
                target.value(),
                target.comparison(),
                typed.text("reason"));
    }
}
