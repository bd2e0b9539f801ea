package se.mandat.command.followups;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.mandat.kernel.FollowupCommand;
import se.mandat.kernel.FollowupCommand.*;
import se.mandat.kernel.FollowupEvent;
import se.mandat.kernel.FollowupEvent.SectionReopened;

/** What may be done in a follow-up; a change in a ready section reopens it. */
record FollowingUp(Situation now) {

    List<FollowupEvent> decide(FollowupCommand command) {
        List<FollowupEvent> happening = new ArrayList<>(decided(command));
        if (now.isWriting()) {
            List<SectionReopened> reopened = happening.stream()
                    .map(Sections::changedBy)
                    .flatMap(Optional::stream)
                    .filter(now.followup().ready()::contains)
                    .distinct()
                    .map(section -> new SectionReopened(command.followup(), section))
                    .toList();
            happening.addAll(reopened);
        }
        return List.copyOf(happening);
    }

    private List<? extends FollowupEvent> decided(FollowupCommand command) {
        return switch (command) {
            case ReportOutcome c -> new Counting(now).report(c);
            case CorrectOutcome c -> new Counting(now).correct(c);
            case ReviseOutcome c -> new Counting(now).revise(c);
            case ApproveCorrection c -> new Counting(now).approveCorrection(c);
            case DeclineCorrection c -> new Counting(now).declineCorrection(c);
            case GiveForecast c -> new Counting(now).forecast(c);
            case JudgeGoal c -> new Judging(now).goal(c);
            case JudgeCoverage c -> new Judging(now).coverage(c);
            case JudgeQuality c -> new Judging(now).quality(c);
            case JudgeGroup c -> new Judging(now).group(c);
            case ConfirmUnchanged c -> new Judging(now).confirm(c);
            case WriteText c -> new Wording(now).write(c);
            case Comment c -> new Wording(now).comment(c);
            case HoldDialogue c -> new Wording(now).dialogue(c);
            case MarkSectionReady c -> new Sections(now).ready(c);
            case ReopenSection c -> new Sections(now).reopen(c);
            case OpenFollowup c -> new Steps(now).open(c);
            case SubmitFollowup c -> new Steps(now).submit(c);
            case ReturnFollowup c -> new Steps(now).sendBack(c);
            case ApproveFollowup c -> new Steps(now).approve(c);
            case DecideFollowup c -> new Steps(now).settle(c);
            case PublishFollowup c -> new Steps(now).publish(c);
            case BeginRevision c -> new Steps(now).revise(c);
        };
    }
}
