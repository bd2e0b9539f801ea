package se.mandat.query.api;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import se.mandat.kernel.organisation.UnitId;
import se.mandat.query.followup.JudgementRow;
import se.mandat.query.missions.FactorRow;
import se.mandat.query.missions.MissionRow;
import se.mandat.query.missions.MissionsAt;
import se.mandat.query.view.Version;

/** A unit's core mission and quality factors as JSON. */
@RestController
@RequestMapping("/api/{municipality}/missions/{unit}")
class MissionQuestions {
    /** A unit's mission, and its factors with every judgement ever made of them, in the order they were made. */
    record Mission(@Nullable MissionRow mission, List<FactorLife> factors) {}

    /** A factor with its judgements. */
    record FactorLife(FactorRow factor, List<Version<JudgementRow>> judgements) {}

    @GetMapping
    Mission mission(Question asked, @PathVariable UnitId unit) {
        MissionsAt missions = new MissionsAt(asked.at());
        var _ = asked.at().unit(unit);
        List<FactorLife> factors = missions.factors(unit).stream()
                .map(factor -> new FactorLife(factor, missions.said(unit, factor.factor())))
                .toList();
        return new Mission(missions.mission(unit).orElse(null), factors);
    }
}
