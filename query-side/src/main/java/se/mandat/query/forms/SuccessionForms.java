package se.mandat.query.forms;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import se.mandat.kernel.MandateCommand.LinkGoals;
import se.mandat.kernel.MandateCommand.UnlinkGoals;
import se.mandat.kernel.Role;
import se.mandat.kernel.goals.GoalId;
import se.mandat.kernel.goals.GoalRule;
import se.mandat.kernel.mandates.MandateId;
import se.mandat.kernel.mandates.SuccessionKind;
import se.mandat.query.At;
import se.mandat.query.forms.Field.Kind;
import se.mandat.query.forms.Field.Option;
import se.mandat.query.goal.GoalRow;
import se.mandat.query.mandates.MandateRow;
import se.mandat.query.mandates.SuccessionsAt;
import se.mandat.query.mandates.Turnover;
import se.mandat.query.ui.Visit;

/** Says what became of a goal when a mandate turned, or takes that back. */
@Controller
@RequestMapping("/{municipality:\\d{4}}/mandatperioder/{mandate}")
class SuccessionForms {
    private final Sending sending;

    SuccessionForms(Sending sending) {
        this.sending = sending;
    }

    @GetMapping("/koppla")
    View link(Visit visit, @PathVariable String mandate, @RequestParam(required = false) @Nullable String fran) {
        return sending.show(visit, linking(visit, mandate, fran));
    }

    @PostMapping("/koppla")
    View link(Visit visit, @PathVariable String mandate, @RequestParam MultiValueMap<String, String> words) {
        return sending.send(visit, linking(visit, mandate, null), words);
    }

    @GetMapping("/koppla-bort")
    View unlink(Visit visit, @PathVariable String mandate, @RequestParam String fran, @RequestParam String till) {
        return sending.show(visit, unlinking(visit, mandate, fran, till));
    }

    @PostMapping("/koppla-bort")
    View unlink(
            Visit visit,
            @PathVariable String mandate,
            @RequestParam String fran,
            @RequestParam String till,
            @RequestParam MultiValueMap<String, String> words) {
        return sending.send(visit, unlinking(visit, mandate, fran, till), words);
    }

    private static Form linking(Visit visit, String id, @Nullable String from) {
        MandateRow mandate = mandate(visit, id);
        Turnover turnover = Turnover.of(mandate, visit.at().goals(), new SuccessionsAt(visit.at()).all());
        FormBuilder form = begin(visit, "succession", mandate);
        return form.ask(
                        form.needed("from", Kind.SELECT)
                                .among(goals(visit, turnover.older().stream().map(Turnover.Older::goal)))
                                .initially(from),
                        form.needed("kind", Kind.RADIOS).among(kinds(visit)),
                        form.field("to", Kind.SELECT)
                                .among(goals(visit, turnover.newer().stream().map(Turnover.Newer::goal))),
                        form.field("note", Kind.LINES))
                .askDecision()
                .becomes(typed -> new LinkGoals(
                        mandate.mandate(),
                        typed.id("from", GoalId::new),
                        typed.has("to") ? typed.id("to", GoalId::new) : null,
                        SuccessionKind.valueOf(typed.text("kind")),
                        typed.optional("note")));
    }

    private static Form unlinking(Visit visit, String id, String from, String to) {
        MandateRow mandate = mandate(visit, id);
        GoalRow older = At.found(visit.at().goal(new GoalId(from)), from);
        FormBuilder form = begin(visit, "unlink", mandate);
        return form.lede(older.title())
                .ask(form.field("reason", Kind.LINES).required(GoalRule.REASON_REQUIRED))
                .becomes(typed -> new UnlinkGoals(
                        mandate.mandate(), older.goal(), to.isBlank() ? null : new GoalId(to), typed.text("reason")));
    }

    private static MandateRow mandate(Visit visit, String id) {
        MandateId mandate = new MandateId(id);
        return At.found(
                visit.at().mandates().stream()
                        .filter(row -> row.mandate().equals(mandate))
                        .findFirst(),
                mandate);
    }

    private static List<Option> goals(Visit visit, Stream<GoalRow> goals) {
        Stream<Option> all = goals.map(goal -> new Option(goal.goal().value(), goal.title()));
        return Stream.concat(Stream.of(new Option("", visit.texts().get("choose.goal"))), all)
                .toList();
    }

    private static List<Option> kinds(Visit visit) {
        return Stream.of(SuccessionKind.values())
                .map(kind -> new Option(
                        kind.name(), visit.texts().word(kind), visit.texts().get("succession.kind." + kind)))
                .toList();
    }

    private static FormBuilder begin(Visit visit, String key, MandateRow mandate) {
        String page = "mandatperioder/" + mandate.mandate();
        return new FormBuilder(visit, key)
                .allowed(Role.CONTROLLER)
                .crumb(visit.texts().get("form.goals"), "mal")
                .crumb(mandate.title(), page)
                .shows(page);
    }
}
