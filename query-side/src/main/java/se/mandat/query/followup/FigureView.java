package se.mandat.query.followup;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.mandat.kernel.Event;
import se.mandat.kernel.FollowupEvent;
import se.mandat.kernel.FollowupEvent.*;
import se.mandat.kernel.Measurement;
import se.mandat.kernel.Period;
import se.mandat.kernel.Recorded;
import se.mandat.kernel.followups.FollowupId;
import se.mandat.kernel.indicators.IndicatorId;
import se.mandat.query.followup.FigureRow.Kind;
import se.mandat.query.followup.FigureRow.Waiting;
import se.mandat.query.view.View;

/** Outcomes and forecasts, keyed by follow-up, kind, indicator and what they are about. */
public final class FigureView implements View<FigureRow> {
    @Override
    public String name() {
        return "figure";
    }

    @Override
    public Class<FigureRow> row() {
        return FigureRow.class;
    }

    @Override
    public Set<Class<? extends Event>> events() {
        return Set.of(
                OutcomeReported.class,
                OutcomeCorrected.class,
                OutcomeRevised.class,
                CorrectionProposed.class,
                CorrectionDeclined.class,
                ForecastGiven.class);
    }

    @Override
    public List<String> keys(Recorded recorded) {
        return recorded.event() instanceof FollowupEvent event ? keys(event) : List.of();
    }

    private static List<String> keys(FollowupEvent event) {
        return switch (event) {
            case OutcomeReported e -> List.of(key(e.followup(), Kind.OUTCOME, e.indicator(), e.about()));
            case OutcomeCorrected e -> List.of(key(e.followup(), Kind.OUTCOME, e.indicator(), e.about()));
            case OutcomeRevised e -> List.of(key(e.followup(), Kind.OUTCOME, e.indicator(), e.about()));
            case CorrectionProposed e -> List.of(key(e.followup(), Kind.OUTCOME, e.indicator(), e.about()));
            case CorrectionDeclined e -> List.of(key(e.followup(), Kind.OUTCOME, e.indicator(), e.about()));
            case ForecastGiven e -> List.of(key(e.followup(), Kind.FORECAST, e.indicator(), e.about()));
            case FollowupOpened _,
                    GoalJudged _,
                    CoverageJudged _,
                    QualityJudged _,
                    GroupJudged _,
                    JudgementConfirmed _,
                    TextWritten _,
                    SectionReady _,
                    SectionReopened _,
                    Commented _,
                    DialogueHeld _,
                    FollowupSubmitted _,
                    FollowupReturned _,
                    FollowupApproved _,
                    FollowupDecided _,
                    FollowupPublished _,
                    RevisionBegun _ -> List.of();
        };
    }

    /** The key of a figure. */
    public static String key(FollowupId followup, Kind kind, IndicatorId indicator, Period about) {
        return followup + "/" + kind + "/" + indicator + "/" + about;
    }

    @Override
    public @Nullable FigureRow fold(@Nullable FigureRow row, String key, Recorded recorded) {
        return recorded.event() instanceof FollowupEvent event ? fold(row, event) : row;
    }

    private static @Nullable FigureRow fold(@Nullable FigureRow row, FollowupEvent event) {
        return switch (event) {
            case OutcomeReported e ->
                figure(e.followup(), Kind.OUTCOME, e.indicator(), e.about(), e.outcome(), e.comment());
            case ForecastGiven e ->
                figure(
                        e.followup(),
                        Kind.FORECAST,
                        e.indicator(),
                        e.about(),
                        new Measurement(e.forecast(), e.ofTotal(), null),
                        e.comment());
            case OutcomeCorrected e -> row == null ? null : row.corrected(e.outcome(), e.reason());
            case OutcomeRevised e -> row == null ? null : row.revised(e.outcome(), e.reason(), e.published());
            case CorrectionProposed e ->
                row == null ? null : row.waiting(new Waiting(e.outcome(), e.reason(), e.proposedBy()));
            case CorrectionDeclined _ -> row == null ? null : row.waiting(null);
            case FollowupOpened _,
                    GoalJudged _,
                    CoverageJudged _,
                    QualityJudged _,
                    GroupJudged _,
                    JudgementConfirmed _,
                    TextWritten _,
                    SectionReady _,
                    SectionReopened _,
                    Commented _,
                    DialogueHeld _,
                    FollowupSubmitted _,
                    FollowupReturned _,
                    FollowupApproved _,
                    FollowupDecided _,
                    FollowupPublished _,
                    RevisionBegun _ -> row;
        };
    }

    private static FigureRow figure(
            FollowupId followup,
            Kind kind,
            IndicatorId indicator,
            Period about,
            Measurement measurement,
            @Nullable String comment) {
        return new FigureRow(
                followup.unit(),
                followup.period(),
                kind,
                indicator,
                about,
                about.to(),
                measurement,
                comment,
                false,
                null,
                null,
                null);
    }
}
