package se.mandat.query.forms;

import java.time.Clock;
import java.time.LocalDate;
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
import se.mandat.kernel.Role;
import se.mandat.kernel.StaffingCommand.LeaveRole;
import se.mandat.kernel.StaffingCommand.TakeRole;
import se.mandat.kernel.organisation.UnitId;
import se.mandat.query.forms.Field.Kind;
import se.mandat.query.organisation.UnitRow;
import se.mandat.query.ui.Visit;

/** Somebody takes a role in a unit, or leaves it. A person is an id, never a name. */
@Controller
@RequestMapping("/{municipality:\\d{4}}/enheter/{unit}/roller")
class RoleForms {
    private final Sending sending;
    private final Clock clock;

    RoleForms(Sending sending, Clock clock) {
        this.sending = sending;
        this.clock = clock;
    }

    @GetMapping
    View take(Visit visit, @PathVariable String unit) {
        return sending.show(visit, taking(visit, unit));
    }

    @PostMapping
    View take(Visit visit, @PathVariable String unit, @RequestParam MultiValueMap<String, String> words) {
        return sending.send(visit, taking(visit, unit), words);
    }

    @GetMapping("/lamna")
    View leave(
            Visit visit,
            @PathVariable String unit,
            @RequestParam(required = false) @Nullable String roll,
            @RequestParam(required = false) @Nullable String person) {
        return sending.show(visit, leaving(visit, unit, roll, person));
    }

    @PostMapping("/lamna")
    View leave(
            Visit visit,
            @PathVariable String unit,
            @RequestParam(required = false) @Nullable String roll,
            @RequestParam(required = false) @Nullable String person,
            @RequestParam MultiValueMap<String, String> words) {
        return sending.send(visit, leaving(visit, unit, roll, person), words);
    }

    private Form taking(Visit visit, String id) {
        UnitRow unit = visit.at().unit(new UnitId(id));
        FormBuilder form = begin(visit, "role", unit);
        return form.ask(
                        form.needed("role", Kind.LINE),
                        form.needed("person", Kind.LINE),
                        form.needed("from", Kind.DAY).initially(today()))
                .becomes(typed ->
                        new TakeRole(unit.unit(), typed.text("role"), typed.text("person"), typed.day("from")));
    }

    private Form leaving(Visit visit, String id, @Nullable String role, @Nullable String person) {
        UnitRow unit = visit.at().unit(new UnitId(id));
        FormBuilder form = begin(visit, "roleEnd", unit);
        Field lastDay = form.needed("lastDay", Kind.DAY).initially(today());
        if (role != null && person != null) {
            return form.lede(visit.texts().get("form.roleEnd.who", role, person))
                    .ask(lastDay)
                    .becomes(typed -> new LeaveRole(unit.unit(), role, person, typed.day("lastDay")));
        }
        return form.ask(form.needed("role", Kind.LINE), form.needed("person", Kind.LINE), lastDay)
                .becomes(typed ->
                        new LeaveRole(unit.unit(), typed.text("role"), typed.text("person"), typed.day("lastDay")));
    }

    private String today() {
        return LocalDate.ofInstant(clock.instant(), Act.ZONE).toString();
    }

    private static FormBuilder begin(Visit visit, String key, UnitRow unit) {
        String page = "enheter/" + unit.unit();
        return new FormBuilder(visit, key)
                .allowed(Role.ADMINISTRATOR, Role.CONTROLLER)
                .crumb(unit.name(), page)
                .shows(page);
    }
}
