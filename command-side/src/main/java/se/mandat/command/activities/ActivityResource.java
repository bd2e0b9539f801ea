package se.mandat.command.activities;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import se.mandat.command.api.Sender;
import se.mandat.kernel.ActivityCommand.*;
import se.mandat.kernel.Decision;
import se.mandat.kernel.activities.ActivityId;
import se.mandat.kernel.activities.ActivityKind;
import se.mandat.kernel.activities.Progress;
import se.mandat.kernel.goals.GoalId;
import se.mandat.kernel.organisation.UnitId;

/** Activities and assignments over HTTP. */
@RestController
@RequestMapping("/api/{municipality}/activities")
class ActivityResource {
    /** An assignment needs the decision that gave it; {@code responsible} is a role, never a person's name. */
    record NewActivity(
            ActivityId activity,
            ActivityKind kind,
            String title,
            @Nullable String description,
            UnitId owner,
            @Nullable String responsible,
            @Nullable List<GoalId> goals,
            LocalDate from,
            LocalDate due,
            @Nullable Decision decision) {}

    record ProgressReport(
            Progress progress,
            @Nullable String comment,
            @Nullable Decision decision) {}

    record NewDueDate(
            LocalDate due, String reason, @Nullable Decision decision) {}

    record ActivityHandover(
            UnitId to,
            LocalDate from,
            String reason,
            @Nullable Decision decision) {}

    record AssignmentReport(String text, @Nullable Decision decision) {}

    record ActivityCancellation(String reason, @Nullable Decision decision) {}

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    ResponseEntity<Void> plan(Sender sender, @RequestBody NewActivity body) {
        PlanActivity command = new PlanActivity(
                body.activity(),
                body.kind(),
                body.title(),
                body.description(),
                body.owner(),
                body.responsible(),
                body.goals() == null ? List.of() : body.goals(),
                body.from(),
                body.due());
        return sender.create(command, body.decision(), "activities/" + body.activity());
    }

    @PostMapping("/{activity}/progress")
    ResponseEntity<Void> report(Sender sender, @PathVariable ActivityId activity, @RequestBody ProgressReport body) {
        return sender.change(new ReportProgress(activity, body.progress(), body.comment()), body.decision());
    }

    @PostMapping("/{activity}/due-dates")
    ResponseEntity<Void> reschedule(Sender sender, @PathVariable ActivityId activity, @RequestBody NewDueDate body) {
        return sender.change(new Reschedule(activity, body.due(), body.reason()), body.decision());
    }

    @PostMapping("/{activity}/handovers")
    ResponseEntity<Void> handOver(
            Sender sender, @PathVariable ActivityId activity, @RequestBody ActivityHandover body) {
        return sender.change(new HandOverActivity(activity, body.to(), body.from(), body.reason()), body.decision());
    }

    @PostMapping("/{activity}/report-back")
    ResponseEntity<Void> reportBack(
            Sender sender, @PathVariable ActivityId activity, @RequestBody AssignmentReport body) {
        return sender.change(new ReportBack(activity, body.text()), body.decision());
    }

    @PostMapping("/{activity}/cancellation")
    ResponseEntity<Void> cancel(
            Sender sender, @PathVariable ActivityId activity, @RequestBody ActivityCancellation body) {
        return sender.change(new CancelActivity(activity, body.reason()), body.decision());
    }
}
