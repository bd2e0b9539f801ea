package se.mandat.query.api;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import se.mandat.kernel.Decision;
import se.mandat.kernel.activities.ActivityId;
import se.mandat.kernel.activities.ActivityKind;
import se.mandat.kernel.goals.GoalId;
import se.mandat.kernel.organisation.UnitId;
import se.mandat.query.At;
import se.mandat.query.activities.ActivitiesAt;
import se.mandat.query.activities.ActivityRow;

/** Activities and assignments as JSON. */
@RestController
@RequestMapping("/api/{municipality}/activities")
class ActivityQuestions {
    /**
     * An activity as it stands.
     *
     * @param overdue  whether it ought to have been done by the day shown
     * @param decision the decision that gave an assignment
     */
    record ActivityNow(
            ActivityRow activity, boolean overdue, @Nullable Decision decision) {}

    @GetMapping
    Paged<ActivityNow> activities(
            Question asked,
            @RequestParam(required = false) @Nullable UnitId owner,
            @RequestParam(required = false) @Nullable GoalId goal,
            @RequestParam(required = false) @Nullable ActivityKind kind,
            @RequestParam(defaultValue = "1") int page,
            @RequestParam(defaultValue = "20") int limit) {
        List<ActivityRow> found = new ActivitiesAt(asked.at())
                .all().stream()
                        .filter(row -> owner == null || row.owner().equals(owner))
                        .filter(row -> goal == null || row.goals().contains(goal))
                        .filter(row -> kind == null || row.kind() == kind)
                        .toList();
        return Paged.of(found, page, limit).map(row -> now(asked, row));
    }

    @GetMapping("/{activity}")
    ActivityNow activity(Question asked, @PathVariable ActivityId activity) {
        ActivityRow row = At.found(new ActivitiesAt(asked.at()).activity(activity), activity);
        asked.version(row.sequence());
        return now(asked, row);
    }

    private static ActivityNow now(Question asked, ActivityRow row) {
        Decision decision = asked.at().event(row.plannedAt()).decision();
        return new ActivityNow(row, row.overdue(asked.visit().asOf().day()), decision);
    }
}
