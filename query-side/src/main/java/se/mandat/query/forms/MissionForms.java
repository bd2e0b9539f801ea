package se.mandat.query.forms;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import se.mandat.kernel.Act;
import se.mandat.kernel.MissionCommand.AdoptFactor;
import se.mandat.kernel.MissionCommand.DescribeMission;
import se.mandat.kernel.missions.FactorId;
import se.mandat.kernel.organisation.UnitId;
import se.mandat.query.forms.Field.Kind;
import se.mandat.query.forms.Form.Beside;
import se.mandat.query.missions.MissionRow;
import se.mandat.query.missions.MissionsAt;
import se.mandat.query.organisation.UnitRow;
import se.mandat.query.ui.Visit;

/** Says what a unit is there for, and adopts the factors its quality is judged by. */
@Controller
@RequestMapping("/{municipality:\\d{4}}/enheter/{unit}")
class MissionForms {
    private final Sending sending;
    private final Clock clock;

    MissionForms(Sending sending, Clock clock) {
        this.sending = sending;
        this.clock = clock;
    }

    @GetMapping("/grunduppdrag")
    View describe(Visit visit, @PathVariable UnitId unit) {
        return sending.show(visit, describing(visit, unit));
    }

    @PostMapping("/grunduppdrag")
    View describe(Visit visit, @PathVariable UnitId unit, @RequestParam MultiValueMap<String, String> words) {
        return sending.send(visit, describing(visit, unit), words);
    }

    @GetMapping("/kvalitet/ny")
    View adopt(Visit visit, @PathVariable UnitId unit) {
        return sending.show(visit, adopting(visit, unit));
    }

    @PostMapping("/kvalitet/ny")
    View adopt(Visit visit, @PathVariable UnitId unit, @RequestParam MultiValueMap<String, String> words) {
        return sending.send(visit, adopting(visit, unit), words);
    }

    private Form describing(Visit visit, UnitId unit) {
        String now =
                new MissionsAt(visit.at()).mission(unit).map(MissionRow::text).orElse(null);
        FormBuilder form = begin(visit, "mission", unit);
        return form.ask(
                        form.needed("text", Kind.LINES).initially(now),
                        form.needed("from", Kind.DAY).initially(today().toString()))
                .askDecision()
                .beside(now == null ? null : new Beside(visit.texts().get("form.now"), null, null, now))
                .becomes(typed -> new DescribeMission(unit, typed.text("text"), typed.day("from")));
    }

    private Form adopting(Visit visit, UnitId unit) {
        FormBuilder form = begin(visit, "factor", unit);
        return form.ask(
                        form.needed("title", Kind.LINE),
                        form.field("description", Kind.LINES),
                        form.needed("from", Kind.DAY).initially(today().toString()))
                .askDecision()
                .becomes(typed -> new AdoptFactor(
                        unit,
                        new FactorId(Slug.of(typed.text("title"))),
                        typed.text("title"),
                        typed.optional("description"),
                        typed.day("from")));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Act.ZONE);
    }

    static FormBuilder begin(Visit visit, String key, UnitId id) {
        UnitRow unit = visit.at().unit(id);
        return new FormBuilder(visit, key)
                .crumb(visit.texts().get("nav.organisation"), "organisation")
                .crumb(unit.name(), "enheter/" + id)
                .steps(unit.name())
                .shows("enheter/" + id);
    }
}
