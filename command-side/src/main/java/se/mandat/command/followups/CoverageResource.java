package se.mandat.command.followups;

import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import se.mandat.command.api.Sender;
import se.mandat.kernel.Decision;
import se.mandat.kernel.FollowupCommand.JudgeCoverage;
import se.mandat.kernel.Period;
import se.mandat.kernel.followups.Coverage;
import se.mandat.kernel.followups.FollowupId;
import se.mandat.kernel.goals.GoalId;
import se.mandat.kernel.organisation.UnitId;

/** How well goals are covered by those that contribute to them, over HTTP. */
@RestController
@RequestMapping("/api/{municipality}/followups/{unit}/{period}/coverage")
class CoverageResource {
    record CoverageJudgement(
            Coverage coverage, String ground, @Nullable Decision decision) {}

    @PutMapping("/{goal}/{about}")
    ResponseEntity<Void> judge(
            Sender sender,
            @PathVariable UnitId unit,
            @PathVariable Period period,
            @PathVariable GoalId goal,
            @PathVariable Period about,
            @RequestBody CoverageJudgement body) {
        return sender.change(
                new JudgeCoverage(FollowupId.of(unit, period), goal, about, body.coverage(), body.ground()),
                body.decision());
    }
}
