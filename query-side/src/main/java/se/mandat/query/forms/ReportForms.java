package se.mandat.query.forms;

import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import se.mandat.kernel.FollowupCommand.ApproveFollowup;
import se.mandat.kernel.FollowupCommand.BeginRevision;
import se.mandat.kernel.FollowupCommand.DecideFollowup;
import se.mandat.kernel.FollowupCommand.OpenFollowup;
import se.mandat.kernel.FollowupCommand.PublishFollowup;
import se.mandat.kernel.FollowupCommand.ReturnFollowup;
import se.mandat.kernel.FollowupCommand.SubmitFollowup;
import se.mandat.kernel.Rejected;
import se.mandat.kernel.Role;
import se.mandat.kernel.followups.FollowupRule;
import se.mandat.query.QueryRule;
import se.mandat.query.followup.Left;
import se.mandat.query.forms.Field.Kind;
import se.mandat.query.ui.Visit;

/** The steps of a report: opened, submitted, returned with a reason, approved, decided, published and revised. */
@Controller
@RequestMapping(
        "/{municipality:\\d{4}}/enheter/{unit}/uppfoljning/{period}/{step:oppna|lamna-in|aterlamna|godkann|besluta|publicera|revidera}")
class ReportForms {
    private final Sending sending;

    ReportForms(Sending sending) {
        this.sending = sending;
    }

    @GetMapping
    View show(Visit visit, @PathVariable String unit, @PathVariable String period, @PathVariable String step) {
        return sending.show(visit, form(Place.of(visit, unit, period), step));
    }

    @PostMapping
    View send(
            Visit visit,
            @PathVariable String unit,
            @PathVariable String period,
            @PathVariable String step,
            @RequestParam MultiValueMap<String, String> words) {
        return sending.send(visit, form(Place.of(visit, unit, period), step), words);
    }

    private static Form form(Place place, String step) {
        return switch (step) {
            case "oppna" -> place.form("open").becomes(_ -> new OpenFollowup(place.id()));
            case "lamna-in" ->
                whole(place, "submit")
                        .left(Left.of(place.visit(), place.unit().unit(), place.reporting()))
                        .becomes(_ -> new SubmitFollowup(place.id()));
            case "aterlamna" -> returning(place);
            case "godkann" ->
                whole(place, "approve")
                        .allowed(Role.CONTROLLER, Role.POLITICIAN)
                        .askDecision()
                        .becomes(_ -> new ApproveFollowup(place.id()));
            case "besluta" -> deciding(place);
            case "publicera" ->
                whole(place, "publish")
                        .allowed(Role.CONTROLLER, Role.POLITICIAN)
                        .becomes(_ -> new PublishFollowup(place.id()));
            case "revidera" -> revising(place);
            default -> throw new Rejected(QueryRule.NOTHING_HERE, step);
        };
    }

    private static Form returning(Place place) {
        FormBuilder form = whole(place, "return");
        return form.allowed(Role.CONTROLLER, Role.POLITICIAN)
                .ask(
                        form.field("section", Kind.SELECT).among(SectionForms.options(place)),
                        form.field("reason", Kind.LINES).required(FollowupRule.REASON_REQUIRED))
                .becomes(typed -> new ReturnFollowup(place.id(), SectionForms.section(typed), typed.text("reason")));
    }

    private static Form deciding(Place place) {
        FormBuilder form = whole(place, "decide");
        return form.allowed(Role.CONTROLLER, Role.POLITICIAN)
                .ask(
                        form.needed("decision.body", Kind.LINE),
                        form.needed("decision.date", Kind.VAGUE_DAY),
                        form.needed("decision.paragraph", Kind.LINE),
                        form.field("decision.caseNumber", Kind.LINE))
                .becomes(_ -> new DecideFollowup(place.id()));
    }

    private static Form revising(Place place) {
        FormBuilder form = whole(place, "revise");
        return form.allowed(Role.CONTROLLER, Role.POLITICIAN)
                .shows(place.written())
                .ask(form.field("reason", Kind.LINES).required(FollowupRule.REASON_REQUIRED))
                .becomes(typed -> new BeginRevision(place.id(), typed.text("reason")));
    }

    /** Only what the person has seen the whole of is submitted, returned or approved. */
    private static FormBuilder whole(Place place, String key) {
        FormBuilder form = place.form(key);
        return place.followup().isPresent() ? form.seen(place.sequence()) : form;
    }
}
