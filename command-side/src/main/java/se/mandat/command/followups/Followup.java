package se.mandat.command.followups;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.mandat.command.world.World;
import se.mandat.kernel.Act;
import se.mandat.kernel.FollowupCommand;
import se.mandat.kernel.FollowupEvent;
import se.mandat.kernel.FollowupEvent.*;
import se.mandat.kernel.Period;
import se.mandat.kernel.followups.Section;

/**
 * One unit's follow-up of one reporting period, as its own rules see it.
 *
 * @param ready   the sections that are marked ready
 * @param remarks what was said of the report, word for word
 */
record Followup(
        Course course,
        Figures figures,
        Map<Judged, FollowupEvent> judgements,
        Map<String, String> texts,
        Set<Section> ready,
        Set<FollowupEvent> remarks) {
    static final Followup NONE = new Followup(Course.NONE, Figures.NONE, Map.of(), Map.of(), Set.of(), Set.of());

    enum Stage {
        NOT_OPEN,
        OPEN,
        SUBMITTED,
        RETURNED,
        APPROVED,
        DECIDED,
        PUBLISHED
    }

    /**
     * How far it has come.
     *
     * @param revised the revision it is written anew as, once it has been decided
     */
    record Course(
            Stage stage,
            @Nullable String submittedBy,
            @Nullable RevisionBegun revised) {
        static final Course NONE = new Course(Stage.NOT_OPEN, null, null);

        Course at(Stage next) {
            return new Course(next, submittedBy, revised);
        }

        int revision() {
            return revised == null ? 0 : revised.revision();
        }
    }

    /** What is judged, about when. */
    record Judged(Section section, Period about) {}

    /** What is allowed now. */
    static List<FollowupEvent> decide(Followup followup, FollowupCommand command, Act act, World world) {
        return new FollowingUp(new Situation(followup, act, world)).decide(command);
    }

    /** What is true after. */
    static Followup evolve(Followup was, FollowupEvent event) {
        return switch (event) {
            case FollowupOpened _ -> was.at(new Course(Stage.OPEN, null, null));
            case OutcomeReported e -> was.with(was.figures.known(e.indicator(), e.about(), e.outcome()));
            case OutcomeCorrected e -> was.with(was.figures.known(e.indicator(), e.about(), e.outcome()));
            case OutcomeRevised e -> was.with(was.figures.known(e.indicator(), e.about(), e.outcome()));
            case CorrectionProposed e -> was.with(was.figures.proposed(e));
            case CorrectionDeclined e -> was.with(was.figures.settled(e.indicator(), e.about()));
            case ForecastGiven e -> was.with(was.figures.forecast(e));
            case GoalJudged e -> was.judged(Section.of(e.goal()), e.about(), e);
            case CoverageJudged e -> was.judged(Section.ofCoverage(e.goal()), e.about(), e);
            case QualityJudged e -> was.judged(Section.ofQuality(e.factor()), e.about(), e);
            case GroupJudged e -> was.judged(Section.of(e.group()), e.about(), e);
            case JudgementConfirmed e -> was.judged(new Section(e.kind(), e.subject()), e.about(), e);
            case TextWritten e -> was.written(e);
            case SectionReady e -> was.marked(e.section(), true);
            case SectionReopened e -> was.marked(e.section(), false);
            case Commented e -> was.remarked(e);
            case DialogueHeld e -> was.remarked(e);
            case FollowupSubmitted e -> was.at(new Course(Stage.SUBMITTED, e.submittedBy(), was.course.revised));
            case FollowupReturned _ -> was.at(new Course(Stage.RETURNED, null, was.course.revised));
            case FollowupApproved _ -> was.at(was.course.at(Stage.APPROVED));
            case FollowupDecided _ -> was.at(was.course.at(Stage.DECIDED));
            case FollowupPublished _ -> was.at(was.course.at(Stage.PUBLISHED));
            case RevisionBegun e -> was.at(new Course(Stage.OPEN, null, e));
        };
    }

    Stage stage() {
        return course.stage();
    }

    /** Whether this judgement stands already, word for word. */
    boolean says(Section section, Period about, FollowupEvent judgement) {
        return judgement.equals(judgements.get(new Judged(section, about)));
    }

    private Followup at(Course next) {
        return new Followup(next, figures, judgements, texts, ready, remarks);
    }

    private Followup with(Figures after) {
        return new Followup(course, after, judgements, texts, ready, remarks);
    }

    private Followup judged(Section section, Period about, FollowupEvent judgement) {
        Map<Judged, FollowupEvent> after = Figures.plus(judgements, new Judged(section, about), judgement);
        return new Followup(course, figures, after, texts, ready, remarks);
    }

    private Followup written(TextWritten text) {
        Map<String, String> after = new HashMap<>(texts);
        after.put(text.key(), text.text());
        return new Followup(course, figures, judgements, after, ready, remarks);
    }

    private Followup marked(Section section, boolean isReady) {
        Set<Section> after = new HashSet<>(ready);
        if (isReady) {
            after.add(section);
        } else {
            after.remove(section);
        }
        return new Followup(course, figures, judgements, texts, after, remarks);
    }

    private Followup remarked(FollowupEvent remark) {
        Set<FollowupEvent> after = new HashSet<>(remarks);
        after.add(remark);
        return new Followup(course, figures, judgements, texts, ready, after);
    }
}
