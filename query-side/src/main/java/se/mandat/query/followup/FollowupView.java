package se.mandat.query.followup;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.mandat.kernel.Event;
import se.mandat.kernel.FollowupEvent;
import se.mandat.kernel.FollowupEvent.*;
import se.mandat.kernel.Recorded;
import se.mandat.kernel.followups.Section;
import se.mandat.query.followup.FollowupRow.Ready;
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
    public Set<Class<? extends Event>> events() {
        return Set.of(FollowupEvent.class);
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
            return FollowupRow.opened(e.followup().unit(), e.followup().period(), recorded.sequence());
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
                    GroupJudged _,
                    JudgementConfirmed _,
                    TextWritten _,
                    Commented _,
                    DialogueHeld _ -> row.at(sequence);
            case SectionReady e -> row.at(sequence).withReady(with(row, e.section(), position));
            case SectionReopened e -> row.at(sequence).withReady(without(row, e.section()));
            case FollowupSubmitted _ -> row.now(Stage.SUBMITTED, position, null, sequence);
            case FollowupReturned e ->
                row.now(Stage.RETURNED, null, null, sequence).because(e.reason(), e.section());
            case FollowupApproved _ -> row.now(Stage.APPROVED, row.submittedAt(), position, sequence);
            case FollowupDecided _ ->
                row.now(Stage.DECIDED, row.submittedAt(), row.approvedAt(), sequence)
                        .settled(position, null);
            case FollowupPublished _ ->
                row.now(Stage.PUBLISHED, row.submittedAt(), row.approvedAt(), sequence)
                        .settled(row.decidedAt(), position);
            case RevisionBegun e -> row.revised(e.revision(), e.reason()).now(Stage.OPEN, null, null, sequence);
        };
    }

    private static List<Ready> with(FollowupRow row, Section section, long position) {
        return Stream.concat(without(row, section).stream(), Stream.of(new Ready(section, position)))
                .sorted(Comparator.comparing(Ready::section))
                .toList();
    }

    private static List<Ready> without(FollowupRow row, Section section) {
        return row.ready().stream()
                .filter(one -> !one.section().equals(section))
                .toList();
    }
}
