package se.mandat.command.goals;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import se.mandat.command.api.OnDecision;
import se.mandat.command.api.Sender;
import se.mandat.kernel.Decision;
import se.mandat.kernel.GoalCommand.*;
import se.mandat.kernel.Period;
import se.mandat.kernel.goals.Comparison;
import se.mandat.kernel.goals.GoalId;
import se.mandat.kernel.indicators.IndicatorId;
import se.mandat.kernel.mandates.AreaId;
import se.mandat.kernel.organisation.UnitId;

/** Goals, what they contribute to and their targets over HTTP. */
@RestController
@RequestMapping("/api/{municipality}/goals")
class GoalResource {
    record NewGoal(
            GoalId goal,
            String kind,
            String title,
            UnitId owner,
            @Nullable AreaId area,
            @Nullable List<GoalId> contributesTo,
            @Nullable List<UnitId> contributors,
            @Nullable List<String> partners,
            LocalDate from,
            @Nullable LocalDate to,
            @Nullable Boolean soundEconomy,
            @Nullable String responsible,
            @Nullable Decision decision) {
        SetGoal command() {
            return new SetGoal(
                    goal,
                    kind,
                    title,
                    owner,
                    area,
                    orNone(contributesTo),
                    orNone(contributors),
                    orNone(partners),
                    from,
                    to,
                    Boolean.TRUE.equals(soundEconomy),
                    responsible);
        }

        private static <T> List<T> orNone(@Nullable List<T> list) {
            return list == null ? List.of() : list;
        }
    }

    record Wording(String title, String reason, @Nullable Decision decision) {}

    record GoalEnd(
            LocalDate lastDay, String reason, @Nullable Decision decision) {}

    record NewTarget(
            BigDecimal value,
            Comparison comparison,
            @Nullable Decision decision) {}

    record TargetChange(
            BigDecimal value,
            Comparison comparison,
            String reason,
            @Nullable Decision decision) {}

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    ResponseEntity<Void> set(Sender sender, @RequestBody NewGoal body) {
        return sender.create(body.command(), body.decision(), "goals/" + body.goal());
    }

    @PostMapping("/{goal}/wordings")
    ResponseEntity<Void> reword(Sender sender, @PathVariable GoalId goal, @RequestBody Wording body) {
        return sender.change(new RewordGoal(goal, body.title(), body.reason()), body.decision());
    }

    @PostMapping("/{goal}/end")
    ResponseEntity<Void> end(Sender sender, @PathVariable GoalId goal, @RequestBody GoalEnd body) {
        return sender.change(new EndGoal(goal, body.lastDay(), body.reason()), body.decision());
    }

    @PutMapping("/{goal}/contributions/{above}")
    ResponseEntity<Void> link(
            Sender sender,
            @PathVariable GoalId goal,
            @PathVariable GoalId above,
            @RequestBody(required = false) @Nullable OnDecision body) {
        return sender.change(new LinkGoal(goal, above), OnDecision.of(body));
    }

    @DeleteMapping("/{goal}/contributions/{above}")
    ResponseEntity<Void> unlink(Sender sender, @PathVariable GoalId goal, @PathVariable GoalId above) {
        return sender.change(new UnlinkGoal(goal, above), null);
    }

    @PutMapping("/{goal}/targets/{indicator}/{period}")
    @ResponseStatus(HttpStatus.CREATED)
    ResponseEntity<Void> setTarget(
            Sender sender,
            @PathVariable GoalId goal,
            @PathVariable IndicatorId indicator,
            @PathVariable Period period,
            @RequestBody NewTarget body) {
        return sender.create(
                new SetTarget(goal, indicator, period, body.value(), body.comparison()),
                body.decision(),
                "goals/" + goal + "/targets/" + indicator + "/" + period);
    }

    @PostMapping("/{goal}/targets/{indicator}/{period}/changes")
    ResponseEntity<Void> changeTarget(
            Sender sender,
            @PathVariable GoalId goal,
            @PathVariable IndicatorId indicator,
            @PathVariable Period period,
            @RequestBody TargetChange body) {
        return sender.change(
                new ChangeTarget(goal, indicator, period, body.value(), body.comparison(), body.reason()),
                body.decision());
    }
}
