package se.mandat.command.followups;

import static se.mandat.command.world.Refuse.when;

import java.util.List;
import java.util.Optional;
import se.mandat.kernel.FollowupCommand.*;
import se.mandat.kernel.FollowupEvent;
import se.mandat.kernel.FollowupEvent.*;
import se.mandat.kernel.followups.FollowupRule;
import se.mandat.kernel.followups.Section;

/** The sections of a follow-up: which are ready, and what a change in one does. */
record Sections(Situation now) {

    List<SectionReady> ready(MarkSectionReady c) {
        if (now.followup().ready().contains(c.section())) {
            return List.of();
        }
        now.mustBeWritable(c.followup());
        when(!saysSomething(c.section()), FollowupRule.SECTION_EMPTY);
        return List.of(new SectionReady(c.followup(), c.section(), now.actor()));
    }

    List<SectionReopened> reopen(ReopenSection c) {
        if (!now.followup().ready().contains(c.section())) {
            return List.of();
        }
        now.mustBeWritable(c.followup());
        return List.of(new SectionReopened(c.followup(), c.section()));
    }

    private boolean saysSomething(Section section) {
        Followup followup = now.followup();
        return switch (section.kind()) {
            case GOAL, COVERAGE, QUALITY, GROUP ->
                followup.judgements().keySet().stream()
                        .anyMatch(judged -> judged.section().equals(section));
            case FIGURE -> followup.figures().speakOf(section.subject());
            case TEXTS -> !followup.texts().isEmpty();
        };
    }

    /** The section an event changes what is said in, if it does. */
    static Optional<Section> changedBy(FollowupEvent event) {
        return switch (event) {
            case OutcomeReported e -> Optional.of(Section.of(e.indicator()));
            case OutcomeCorrected e -> Optional.of(Section.of(e.indicator()));
            case OutcomeRevised e -> Optional.of(Section.of(e.indicator()));
            case ForecastGiven e -> Optional.of(Section.of(e.indicator()));
            case GoalJudged e -> Optional.of(Section.of(e.goal()));
            case CoverageJudged e -> Optional.of(Section.ofCoverage(e.goal()));
            case QualityJudged e -> Optional.of(Section.ofQuality(e.factor()));
            case GroupJudged e -> Optional.of(Section.of(e.group()));
            case JudgementConfirmed e -> Optional.of(new Section(e.kind(), e.subject()));
            case TextWritten _ -> Optional.of(Section.TEXTS);
            case CorrectionProposed _,
                    CorrectionDeclined _,
                    SectionReady _,
                    SectionReopened _,
                    Commented _,
                    DialogueHeld _,
                    FollowupOpened _,
                    FollowupSubmitted _,
                    FollowupReturned _,
                    FollowupApproved _,
                    FollowupDecided _,
                    FollowupPublished _,
                    RevisionBegun _ -> Optional.empty();
        };
    }
}
