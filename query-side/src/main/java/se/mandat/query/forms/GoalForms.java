package se.mandat.query.forms;

import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import se.mandat.kernel.GoalCommand.EndGoal;
import se.mandat.kernel.GoalCommand.RewordGoal;
import se.mandat.kernel.goals.GoalId;
import se.mandat.kernel.goals.GoalRule;
import se.mandat.query.At;
import se.mandat.query.forms.Field.Kind;
import se.mandat.query.forms.Form.Beside;
import se.mandat.query.forms.Form.Current;
import se.mandat.query.goal.GoalRow;
import se.mandat.query.ui.Visit;

/** What is done to a goal that is set: said in other words, or ended. Both say why. */
@Controller
@RequestMapping("/{municipality:\\d{4}}/mal/{goal}")
class GoalForms {
    private final Sending sending;

    GoalForms(Sending sending) {
        this.sending = sending;
    }

    @GetMapping("/ordalydelse")
    View reword(Visit visit, @PathVariable String goal) {
        return sending.show(visit, rewording(visit, goal));
    }

    @PostMapping("/ordalydelse")
    View reword(Visit visit, @PathVariable String goal, @RequestParam MultiValueMap<String, String> words) {
        return sending.send(visit, rewording(visit, goal), words);
    }

    @GetMapping("/avsluta")
    View end(Visit visit, @PathVariable String goal) {
        return sending.show(visit, ending(visit, goal));
    }

    @PostMapping("/avsluta")
    View end(Visit visit, @PathVariable String goal, @RequestParam MultiValueMap<String, String> words) {
        return sending.send(visit, ending(visit, goal), words);
    }

    private static Form rewording(Visit visit, String id) {
        GoalRow goal = At.found(visit.at().goal(new GoalId(id)), id);
        FormBuilder form = begin(visit, "reword", goal);
        return form.ask(
                        form.needed("title", Kind.LINES).initially(goal.title()),
                        form.field("reason", Kind.LINES).required(GoalRule.REASON_REQUIRED))
                .askDecision()
                .seen(goal.sequence(), new Current("title", goal.title()))
                .beside(new Beside(visit.texts().get("form.now"), null, null, goal.title()))
                .becomes(typed -> new RewordGoal(
                        goal.goal(), typed.text("title").strip().replaceAll("\\s+", " "), typed.text("reason")));
    }

    private static Form ending(Visit visit, String id) {
        GoalRow goal = At.found(visit.at().goal(new GoalId(id)), id);
        FormBuilder form = begin(visit, "end", goal);
        return form.lede(goal.title())
                .ask(
                        form.needed("lastDay", Kind.DAY),
                        form.field("reason", Kind.LINES).required(GoalRule.REASON_REQUIRED))
                .askDecision()
                .seen(goal.sequence())
                .becomes(typed -> new EndGoal(goal.goal(), typed.day("lastDay"), typed.text("reason")));
    }

    private static FormBuilder begin(Visit visit, String key, GoalRow goal) {
        return new FormBuilder(visit, key)
                .crumb(visit.texts().get("form.goals"), "mal")
                .crumb(goal.title(), "mal/" + goal.goal())
                .shows("mal/" + goal.goal());
    }
}
