package se.mandat.query.forms;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import se.mandat.kernel.Period;
import se.mandat.kernel.PeriodCommand;
import se.mandat.kernel.PeriodCommand.ClosePeriod;
import se.mandat.kernel.PeriodCommand.OpenPeriod;
import se.mandat.kernel.PeriodCommand.ReschedulePeriod;
import se.mandat.kernel.PeriodCommand.SchedulePeriod;
import se.mandat.kernel.Rejected;
import se.mandat.kernel.Role;
import se.mandat.kernel.organisation.UnitType;
import se.mandat.kernel.periods.PeriodRule;
import se.mandat.query.At;
import se.mandat.query.QueryRule;
import se.mandat.query.forms.Field.Kind;
import se.mandat.query.periods.PeriodRow;
import se.mandat.query.ui.Visit;

/** Schedules reporting periods, gives them other dates, opens and closes them. */
@Controller
@RequestMapping("/{municipality:\\d{4}}/perioder")
class PeriodForms {
    private static final List<UnitType> LEVELS =
            List.of(UnitType.COMMITTEE, UnitType.ADMINISTRATION, UnitType.UNIT, UnitType.COMPANY);

    private final Sending sending;

    PeriodForms(Sending sending) {
        this.sending = sending;
    }

    @GetMapping("/ny")
    View schedule(Visit visit) {
        return sending.show(visit, scheduling(visit));
    }

    @PostMapping("/ny")
    View schedule(Visit visit, @RequestParam MultiValueMap<String, String> words) {
        return sending.send(visit, scheduling(visit), words);
    }

    @GetMapping("/{period}/{step:datum|oppna|stang}")
    View show(Visit visit, @PathVariable String period, @PathVariable String step) {
        return sending.show(visit, form(visit, period, step));
    }

    @PostMapping("/{period}/{step:datum|oppna|stang}")
    View send(
            Visit visit,
            @PathVariable String period,
            @PathVariable String step,
            @RequestParam MultiValueMap<String, String> words) {
        return sending.send(visit, form(visit, period, step), words);
    }

    private static Form form(Visit visit, String periodId, String step) {
        PeriodRow row = At.found(visit.at().period(new Period(periodId)), periodId);
        return switch (step) {
            case "datum" -> rescheduling(visit, row);
            case "oppna" -> of(visit, row, "period.open").becomes(_ -> new OpenPeriod(row.period()));
            case "stang" -> of(visit, row, "period.close").becomes(_ -> new ClosePeriod(row.period()));
            default -> throw new Rejected(QueryRule.NOTHING_HERE, step);
        };
    }

    private static FormBuilder begin(Visit visit, String key) {
        return new FormBuilder(visit, key)
                .allowed(Role.CONTROLLER, Role.ADMINISTRATOR)
                .crumb(visit.texts().get("periods.title"), "perioder")
                .shows("perioder");
    }

    private static FormBuilder of(Visit visit, PeriodRow row, String key) {
        String period = visit.texts().period(row.period());
        return begin(visit, key)
                .steps(period)
                .crumb(period, "perioder/" + row.period())
                .shows("perioder/" + row.period())
                .seen(row.sequence());
    }

    private static Form scheduling(Visit visit) {
        FormBuilder form = begin(visit, "period");
        return form.ask(
                        form.needed("period", Kind.LINE),
                        form.needed("opens", Kind.DAY),
                        form.needed("due", Kind.DAY),
                        form.field("statutory", Kind.CHECK))
                .askMore("form.period.levels", levels(form, null))
                .askDecision()
                .becomes(PeriodForms::scheduled, command -> "perioder/" + ((PeriodCommand) command).period());
    }

    private static SchedulePeriod scheduled(Typed typed) {
        return new SchedulePeriod(
                typed.id("period", word -> new Period(word.strip())),
                typed.day("opens"),
                typed.day("due"),
                deadlines(typed),
                typed.checked("statutory"));
    }

    private static Form rescheduling(Visit visit, PeriodRow row) {
        FormBuilder form = of(visit, row, "period.dates");
        return form.ask(
                        form.needed("opens", Kind.DAY).initially(row.opens().toString()),
                        form.needed("due", Kind.DAY).initially(row.due().toString()))
                .ask(levels(form, row))
                .ask(form.field("reason", Kind.LINES).required(PeriodRule.REASON_REQUIRED))
                .askDecision()
                .becomes(typed -> new ReschedulePeriod(
                        row.period(), typed.day("opens"), typed.day("due"), deadlines(typed), typed.text("reason")));
    }

    private static Field[] levels(FormBuilder form, @Nullable PeriodRow row) {
        List<Field> fields = new ArrayList<>();
        for (UnitType level : LEVELS) {
            LocalDate day = row == null ? null : row.deadlines().get(level);
            fields.add(form.field("deadline." + level, Kind.DAY).initially(day == null ? null : day.toString()));
        }
        return fields.toArray(Field[]::new);
    }

    private static Map<UnitType, LocalDate> deadlines(Typed typed) {
        Map<UnitType, LocalDate> deadlines = new EnumMap<>(UnitType.class);
        for (UnitType level : LEVELS) {
            LocalDate day = typed.optionalDay("deadline." + level);
            if (day != null) {
                deadlines.put(level, day);
            }
        }
        return deadlines;
    }
}
