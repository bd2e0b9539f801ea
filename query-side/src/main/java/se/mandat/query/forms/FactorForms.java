package se.mandat.query.forms;

import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import se.mandat.kernel.MissionCommand.EndFactor;
import se.mandat.kernel.MissionCommand.RewordFactor;
import se.mandat.kernel.missions.FactorId;
import se.mandat.kernel.missions.MissionRule;
import se.mandat.kernel.organisation.UnitId;
import se.mandat.query.At;
import se.mandat.query.forms.Field.Kind;
import se.mandat.query.missions.FactorRow;
import se.mandat.query.missions.MissionsAt;
import se.mandat.query.ui.Visit;

/** What is done to a quality factor that is adopted: said in other words, or ended. Both say why. */
@Controller
@RequestMapping("/{municipality:\\d{4}}/enheter/{unit}/kvalitet/{factor}")
class FactorForms {
    private final Sending sending;

    FactorForms(Sending sending) {
        this.sending = sending;
    }

    @GetMapping("/ordalydelse")
    View reword(Visit visit, @PathVariable UnitId unit, @PathVariable FactorId factor) {
        return sending.show(visit, rewording(visit, unit, factor));
    }

    @PostMapping("/ordalydelse")
    View reword(
            Visit visit,
            @PathVariable UnitId unit,
            @PathVariable FactorId factor,
            @RequestParam MultiValueMap<String, String> words) {
        return sending.send(visit, rewording(visit, unit, factor), words);
    }

    @GetMapping("/avsluta")
    View end(Visit visit, @PathVariable UnitId unit, @PathVariable FactorId factor) {
        return sending.show(visit, ending(visit, unit, factor));
    }

    @PostMapping("/avsluta")
    View end(
            Visit visit,
            @PathVariable UnitId unit,
            @PathVariable FactorId factor,
            @RequestParam MultiValueMap<String, String> words) {
        return sending.send(visit, ending(visit, unit, factor), words);
    }

    private static Form rewording(Visit visit, UnitId unit, FactorId factor) {
        FactorRow row = row(visit, unit, factor);
        FormBuilder form = begin(visit, "factor.reword", row);
        return form.ask(
                        form.needed("title", Kind.LINE).initially(row.title()),
                        form.field("description", Kind.LINES).initially(row.description()),
                        form.field("reason", Kind.LINES).required(MissionRule.REASON_REQUIRED))
                .askDecision()
                .becomes(typed -> new RewordFactor(
                        unit, factor, typed.text("title"), typed.optional("description"), typed.text("reason")));
    }

    private static Form ending(Visit visit, UnitId unit, FactorId factor) {
        FormBuilder form = begin(visit, "factor.end", row(visit, unit, factor));
        return form.ask(
                        form.needed("lastDay", Kind.DAY),
                        form.field("reason", Kind.LINES).required(MissionRule.REASON_REQUIRED))
                .askDecision()
                .becomes(typed -> new EndFactor(unit, factor, typed.day("lastDay"), typed.text("reason")));
    }

    private static FactorRow row(Visit visit, UnitId unit, FactorId factor) {
        return At.found(new MissionsAt(visit.at()).factor(unit, factor), factor);
    }

    private static FormBuilder begin(Visit visit, String key, FactorRow factor) {
        String page = "enheter/" + factor.unit() + "/kvalitet/" + factor.factor();
        return MissionForms.begin(visit, key, factor.unit())
                .crumb(factor.title(), page)
                .lede(factor.title())
                .shows(page);
    }
}
