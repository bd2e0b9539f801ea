package se.mandat.query.api;

import java.time.Clock;
import java.time.LocalDate;
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
import se.mandat.query.followup.Lateness;
import se.mandat.query.followup.RemarkRow;
import se.mandat.query.followup.ReportAt;
import se.mandat.query.followup.Reporters;
import se.mandat.query.followup.Reporters.Reporter;
import se.mandat.query.followup.WordingRow;
import se.mandat.query.periods.PeriodRow;
import se.mandat.query.view.Version;

/** Reporting periods, what was reported in them, and how it compares, as JSON. */
@RestController
@RequestMapping("/api/{municipality}")
class FollowupQuestions {
    /** A unit's report with its figures, judgements and texts, what was said of it, and whether it came in time. */
    record Report(
            FollowupRow followup,
            List<Version<FigureRow>> figures,
            List<Version<JudgementRow>> judgements,
            List<WordingRow> texts,
            List<Version<RemarkRow>> remarks,
            Lateness lateness) {}

    private final Comparisons comparisons;
    private final Clock clock;

    FollowupQuestions(Comparisons comparisons, Clock clock) {
        this.comparisons = comparisons;
        this.clock = clock;
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
        PeriodRow reporting = At.found(at.period(period), period);
        ReportAt report = new ReportAt(at, unit, period);
        return new Report(
                row,
                at.figures(unit, period),
                at.judgements(unit, period),
                report.texts(),
                report.remarks(),
                Lateness.of(at, at.unit(unit), reporting, row, today(asked)));
    }

    /** How far every unit that reports for the period has come. */
    @GetMapping("/periods/{period}/status")
    List<Reporter> status(Question asked, @PathVariable Period period) {
        PeriodRow row = At.found(asked.at().period(period), period);
        return new Reporters(asked.at(), row).all(today(asked));
    }

    private LocalDate today(Question asked) {
        return asked.visit().asOf().today(clock);
    }

    @GetMapping("/compare")
    Comparison compare(Question asked, @ParameterObject Points points) {
        return comparisons.of(asked.visit(), points);
    }
}
