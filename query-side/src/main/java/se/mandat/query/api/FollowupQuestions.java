package se.mandat.query.api;

import java.util.List;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import se.mandat.kernel.Period;
import se.mandat.kernel.organisation.UnitId;
import se.mandat.query.At;
import se.mandat.query.compare.Comparison;
import se.mandat.query.compare.Comparisons;
import se.mandat.query.compare.Points;
import se.mandat.query.followup.FigureRow;
import se.mandat.query.followup.FollowupRow;
import se.mandat.query.followup.JudgementRow;
import se.mandat.query.periods.PeriodRow;
import se.mandat.query.view.Version;

/** Reporting periods, what was reported in them, and how it compares, as JSON. */
@RestController
@RequestMapping("/api/{municipality}")
class FollowupQuestions {
    /** A unit's report with its figures and judgements. */
    record Report(FollowupRow followup, List<Version<FigureRow>> figures, List<Version<JudgementRow>> judgements) {}

    private final Comparisons comparisons;

    FollowupQuestions(Comparisons comparisons) {
        this.comparisons = comparisons;
    }

    @GetMapping("/periods")
    List<PeriodRow> periods(Question asked) {
        return asked.at().periods();
    }

    @GetMapping("/periods/{period}")
    PeriodRow period(Question asked, @PathVariable Period period) {
        PeriodRow row = At.found(asked.at().period(period), period);
        asked.version(row.sequence());
        return row;
    }

    @GetMapping("/followups/{unit}/{period}")
    Report followup(Question asked, @PathVariable UnitId unit, @PathVariable Period period) {
        At at = asked.at();
        FollowupRow row = At.found(at.followup(unit, period), unit + "/" + period);
        asked.version(row.sequence());
        return new Report(row, at.figures(unit, period), at.judgements(unit, period));
    }

    @GetMapping("/compare")
    Comparison compare(Question asked, @ParameterObject Points points) {
        return comparisons.of(asked.visit(), points);
    }
}
