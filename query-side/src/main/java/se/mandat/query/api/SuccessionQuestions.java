package se.mandat.query.api;

import java.time.LocalDate;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import se.mandat.kernel.goals.GoalId;
import se.mandat.kernel.mandates.MandateId;
import se.mandat.kernel.organisation.UnitId;
import se.mandat.query.At;
import se.mandat.query.followup.CoverageAt;
import se.mandat.query.followup.CoverageRow;
import se.mandat.query.mandates.SuccessionRow;
import se.mandat.query.mandates.SuccessionsAt;
import se.mandat.query.mandates.SuccessionsAt.Chain;
import se.mandat.query.staffing.HolderRow;
import se.mandat.query.staffing.StaffingAt;
import se.mandat.query.staffing.StaffingAt.Vacant;

/** What came before and after goals, how they are covered, and who holds which role, as JSON. */
@RestController
@RequestMapping("/api/{municipality}")
class SuccessionQuestions {
    /** The roles of a unit on the day shown. */
    record Roles(UnitId unit, List<HolderRow> held, List<Vacant> vacant) {}

    @GetMapping("/goals/{goal}/chain")
    Chain chain(Question asked, @PathVariable GoalId goal) {
        var _ = At.found(asked.at().goal(goal), goal);
        return new SuccessionsAt(asked.at()).chain(goal);
    }

    @GetMapping("/goals/{goal}/coverage")
    List<CoverageRow> coverage(Question asked, @PathVariable GoalId goal) {
        var _ = At.found(asked.at().goal(goal), goal);
        return new CoverageAt(asked.at()).of(goal);
    }

    @GetMapping("/mandates/{mandate}/succession")
    List<SuccessionRow> succession(Question asked, @PathVariable MandateId mandate) {
        return new SuccessionsAt(asked.at())
                .all().stream().filter(link -> link.mandate().equals(mandate)).toList();
    }

    @GetMapping("/units/{unit}/roles")
    Roles roles(Question asked, @PathVariable UnitId unit) {
        StaffingAt staffing = new StaffingAt(asked.at());
        LocalDate day = asked.visit().asOf().day();
        return new Roles(unit, staffing.holding(unit, day), staffing.vacant(unit, day));
    }
}
