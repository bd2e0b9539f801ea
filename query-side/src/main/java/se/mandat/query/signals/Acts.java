package se.mandat.query.signals;

import java.time.LocalDate;
import java.util.List;
import se.mandat.kernel.Act;
import se.mandat.kernel.FollowupEvent;
import se.mandat.kernel.FollowupEvent.*;
import se.mandat.kernel.Period;
import se.mandat.kernel.followups.FollowupId;
import se.mandat.kernel.organisation.UnitId;
import se.mandat.query.history.HistoryRow;

/** What was done in one report, oldest first; not all of it has to be there. */
record Acts(FollowupId report, List<HistoryRow> rows) {
    UnitId unit() {
        return report.unit();
    }

    Period reporting() {
        return report.period();
    }

    /** The page of the report below the municipality's. */
    String page() {
        return "enheter/" + unit() + "/uppfoljning/" + reporting();
    }

    static LocalDate day(HistoryRow row) {
        return LocalDate.ofInstant(row.knownAt(), Act.ZONE);
    }

    /** Whether an act says something in the report, rather than takes it a step further or speaks of it. */
    static boolean says(HistoryRow row) {
        return row.event() instanceof FollowupEvent event && says(event);
    }

    private static boolean says(FollowupEvent event) {
        return switch (event) {
            case OutcomeReported _,
                    OutcomeCorrected _,
                    OutcomeRevised _,
                    ForecastGiven _,
                    GoalJudged _,
                    CoverageJudged _,
                    QualityJudged _,
                    GroupJudged _,
                    JudgementConfirmed _,
                    TextWritten _ -> true;
            case FollowupOpened _,
                    CorrectionProposed _,
                    CorrectionDeclined _,
                    FollowupSubmitted _,
                    FollowupReturned _,
                    FollowupApproved _,
                    FollowupDecided _,
                    FollowupPublished _,
                    RevisionBegun _,
                    SectionReady _,
                    SectionReopened _,
                    Commented _,
                    DialogueHeld _ -> false;
        };
    }
}
