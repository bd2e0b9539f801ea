package se.mandat.query.followup;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.mandat.kernel.FollowupEvent;
import se.mandat.kernel.FollowupEvent.*;
import se.mandat.kernel.Recorded;
import se.mandat.query.followup.FollowupRow.Stage;
import se.mandat.query.view.View;

/** Follow-ups, keyed by unit and reporting period. */
public final class FollowupView implements View<FollowupRow> {
    @Override
    public String name() {
        return "followup";
    }

    @Override
    public Class<FollowupRow> row() {
        return FollowupRow.class;
    }

    @Override
    public List<String> keys(Recorded recorded) {
        return recorded.event() instanceof FollowupEvent e
                ? List.of(e.followup().value())
                : List.of();
    }

    @Override
    public @Nullable FollowupRow fold(@Nullable FollowupRow row, String key, Recorded recorded) {
        return recorded.event() instanceof FollowupEvent event ? fold(row, event, recorded) : row;
    }

    private static @Nullable FollowupRow fold(@Nullable FollowupRow row, FollowupEvent event, Recorded recorded) {
        if (event instanceof FollowupOpened e) {
            return new FollowupRow(
                    e.followup().unit(), e.followup().period(), Stage.OPEN, null, null, null, recorded.sequence());
        }
        return row == null ? null : change(row, event, recorded.position(), recorded.sequence());
    }

    private static FollowupRow change(FollowupRow row, FollowupEvent event, long position, long sequence) {
        return switch (event) {
            case FollowupOpened _,
                    OutcomeReported _,
                    OutcomeCorrected _,
                    OutcomeRevised _,
                    CorrectionProposed _,
                    CorrectionDeclined _,
                    ForecastGiven _,
                    GoalJudged _,
                    CoverageJudged _,
                    QualityJudged _,
                    GroupJudged _ -> row.at(sequence);
            case FollowupSubmitted _ ->
                new FollowupRow(row.unit(), row.reporting(), Stage.SUBMITTED, position, null, null, sequence);
            case FollowupReturned e ->
                new FollowupRow(row.unit(), row.reporting(), Stage.RETURNED, null, null, e.reason(), sequence);
            case FollowupApproved _ ->
                new FollowupRow(
                        row.unit(), row.reporting(), Stage.APPROVED, row.submittedAt(), position, null, sequence);
        };
    }
}
