package se.mandat.query.forms;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import se.mandat.kernel.Act;
import se.mandat.kernel.ActivityCommand.CancelActivity;
import se.mandat.kernel.ActivityCommand.HandOverActivity;
import se.mandat.kernel.ActivityCommand.ReportBack;
import se.mandat.kernel.ActivityCommand.ReportProgress;
import se.mandat.kernel.ActivityCommand.Reschedule;
import se.mandat.kernel.Rejected;
import se.mandat.kernel.activities.ActivityId;
import se.mandat.kernel.activities.ActivityRule;
import se.mandat.kernel.activities.Progress;
import se.mandat.kernel.organisation.UnitId;
import se.mandat.query.At;
import se.mandat.query.QueryRule;
import se.mandat.query.activities.ActivitiesAt;
import se.mandat.query.activities.ActivityRow;
import se.mandat.query.forms.Field.Kind;
import se.mandat.query.forms.Field.Option;
import se.mandat.query.forms.Form.Beside;
import se.mandat.query.forms.Form.Current;
import se.mandat.query.ui.Texts;
import se.mandat.query.ui.Visit;

/** What is done to an activity that is planned: reported, moved, handed over, reported back, cancelled. */
@Controller
@RequestMapping("/{municipality:\\d{4}}/aktiviteter/{activity}/{step:lage|flytta|lamna-over|aterrapportera|stall-in}")
class ActivityForms {
    private final Sending sending;
    private final Clock clock;

    ActivityForms(Sending sending, Clock clock) {
        this.sending = sending;
        this.clock = clock;
    }

    @GetMapping
    View show(Visit visit, @PathVariable ActivityId activity, @PathVariable String step) {
        return sending.show(visit, form(visit, activity, step));
    }

    @PostMapping
    View send(
            Visit visit,
            @PathVariable ActivityId activity,
            @PathVariable String step,
            @RequestParam MultiValueMap<String, String> words) {
        return sending.send(visit, form(visit, activity, step), words);
    }

    private Form form(Visit visit, ActivityId id, String step) {
        ActivityRow row = At.found(new ActivitiesAt(visit.at()).activity(id), id);
        return switch (step) {
            case "lage" -> report(visit, row);
            case "flytta" -> reschedule(visit, row);
            case "lamna-over" -> handOver(visit, row);
            case "aterrapportera" -> reportBack(visit, row);
            case "stall-in" -> cancel(visit, row);
            default -> throw new Rejected(QueryRule.NOTHING_HERE, step);
        };
    }

    private static Form report(Visit visit, ActivityRow row) {
        FormBuilder form = begin(visit, "progress", row);
        Texts texts = visit.texts();
        List<Option> states = Stream.of(Progress.values())
                .map(progress -> new Option(progress.name(), texts.word(progress)))
                .toList();
        return form.ask(
                        form.needed("progress", Kind.RADIOS)
                                .among(states)
                                .initially(row.progress().name()),
                        form.field("comment", Kind.LINES))
                .seen(row.sequence(), new Current("progress", row.progress().name()))
                .beside(new Beside(texts.get("form.progress.now"), null, texts.word(row.progress()), row.comment()))
                .becomes(typed -> new ReportProgress(
                        row.activity(),
                        Objects.requireNonNull(typed.constant("progress", Progress.class)),
                        typed.optional("comment")));
    }

    private static Form reschedule(Visit visit, ActivityRow row) {
        FormBuilder form = begin(visit, "reschedule", row);
        return form.ask(form.needed("due", Kind.DAY).initially(row.due().toString()), reason(form))
                .seen(row.sequence(), new Current("due", row.due().toString()))
                .becomes(typed -> new Reschedule(row.activity(), typed.day("due"), typed.text("reason")));
    }

    private Form handOver(Visit visit, ActivityRow row) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), Act.ZONE);
        FormBuilder form = begin(visit, "handover", row);
        return form.ask(
                        form.needed("to", Kind.SELECT).among(new Choices(visit).unitOrNone(today)),
                        form.needed("from", Kind.DAY).initially(today.toString()),
                        reason(form))
                .seen(row.sequence())
                .becomes(typed -> new HandOverActivity(
                        row.activity(), typed.id("to", UnitId::new), typed.day("from"), typed.text("reason")));
    }

    private static Form reportBack(Visit visit, ActivityRow row) {
        FormBuilder form = begin(visit, "reportback", row);
        return form.ask(form.needed("text", Kind.LINES))
                .askDecision()
                .seen(row.sequence())
                .becomes(typed -> new ReportBack(row.activity(), typed.text("text")));
    }

    private static Form cancel(Visit visit, ActivityRow row) {
        FormBuilder form = begin(visit, "cancelactivity", row);
        return form.ask(reason(form))
                .askDecision()
                .seen(row.sequence())
                .becomes(typed -> new CancelActivity(row.activity(), typed.text("reason")));
    }

    private static Field reason(FormBuilder form) {
        return form.field("reason", Kind.LINES).required(ActivityRule.REASON_REQUIRED);
    }

    private static FormBuilder begin(Visit visit, String key, ActivityRow row) {
        String page = "aktiviteter/" + row.activity();
        return new FormBuilder(visit, key)
                .crumb(visit.texts().get("activities.title"), "aktiviteter")
                .crumb(row.title(), page)
                .shows(page)
                .steps(row.title());
    }
}
