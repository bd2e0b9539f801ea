package se.mandat.command.followups;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import se.mandat.command.api.Sender;
import se.mandat.kernel.Decision;
import se.mandat.kernel.FollowupCommand.*;
import se.mandat.kernel.Period;
import se.mandat.kernel.followups.FollowupId;
import se.mandat.kernel.followups.Grade;
import se.mandat.kernel.followups.GroupId;
import se.mandat.kernel.followups.Section;
import se.mandat.kernel.goals.GoalId;
import se.mandat.kernel.organisation.UnitId;

/** One unit's judgements in a follow-up over HTTP. */
@RestController
@RequestMapping("/api/{municipality}/followups/{unit}/{period}")
class JudgementResource {
    record GoalJudgement(
            Grade grade,
            @Nullable Boolean expected,
            String ground,
            @Nullable String motivation,
            @Nullable Decision decision) {}

    record QualityJudgement(
            @Nullable String factor,
            Grade grade,
            String ground,
            @Nullable Decision decision) {}

    record GroupJudgement(
            String title,
            @Nullable Grade grade,
            @Nullable Integer met,
            @Nullable Integer of,
            @Nullable List<GoalId> metGoals,
            @Nullable Boolean expected,
            String ground,
            @Nullable Decision decision) {}

    record Unchanged(
            Section section, Period earlier, @Nullable Decision decision) {}

    @PutMapping("/judgements/goals/{goal}/{about}")
    ResponseEntity<Void> judgeGoal(
            Sender sender,
            @PathVariable UnitId unit,
            @PathVariable Period period,
            @PathVariable GoalId goal,
            @PathVariable Period about,
            @RequestBody GoalJudgement body) {
        JudgeGoal command = new JudgeGoal(
                FollowupId.of(unit, period),
                goal,
                about,
                body.grade(),
                Boolean.TRUE.equals(body.expected()),
                body.ground(),
                body.motivation());
        return sender.change(command, body.decision());
    }

    @PutMapping("/judgements/quality/{about}")
    ResponseEntity<Void> judgeQuality(
            Sender sender,
            @PathVariable UnitId unit,
            @PathVariable Period period,
            @PathVariable Period about,
            @RequestBody QualityJudgement body) {
        return sender.change(
                new JudgeQuality(FollowupId.of(unit, period), body.factor(), about, body.grade(), body.ground()),
                body.decision());
    }

    @PutMapping("/judgements/groups/{group}/{about}")
    ResponseEntity<Void> judgeGroup(
            Sender sender,
            @PathVariable UnitId unit,
            @PathVariable Period period,
            @PathVariable GroupId group,
            @PathVariable Period about,
            @RequestBody GroupJudgement body) {
        JudgeGroup command = new JudgeGroup(
                FollowupId.of(unit, period),
                group,
                body.title(),
                about,
                body.grade(),
                body.met(),
                body.of(),
                body.metGoals() == null ? List.of() : body.metGoals(),
                Boolean.TRUE.equals(body.expected()),
                body.ground());
        return sender.change(command, body.decision());
    }

    /** What was judged in the unit's follow-up of an earlier period holds unchanged. */
    @PostMapping("/judgements/unchanged")
    ResponseEntity<Void> confirm(
            Sender sender, @PathVariable UnitId unit, @PathVariable Period period, @RequestBody Unchanged body) {
        FollowupId earlier = FollowupId.of(unit, body.earlier());
        return sender.change(
                new ConfirmUnchanged(FollowupId.of(unit, period), body.section(), earlier), body.decision());
    }
}
