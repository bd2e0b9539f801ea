package se.mandat.command.followups;

import static se.mandat.command.world.Refuse.when;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.mandat.command.world.Judgement;
import se.mandat.kernel.FollowupCommand.*;
import se.mandat.kernel.FollowupEvent;
import se.mandat.kernel.FollowupEvent.*;
import se.mandat.kernel.Period;
import se.mandat.kernel.Rejected;
import se.mandat.kernel.Text;
import se.mandat.kernel.followups.FollowupId;
import se.mandat.kernel.followups.FollowupRule;
import se.mandat.kernel.followups.Section;
import se.mandat.kernel.followups.SectionKind;
import se.mandat.kernel.goals.GoalId;
import se.mandat.kernel.missions.MissionRule;

/** The judgements of a follow-up: of goals, of quality, of groups, and what is as it was. */
record Judging(Situation now) {

    List<FollowupEvent> goal(JudgeGoal c) {
        String motivation = Text.optional(c.motivation(), "motivation", 4000);
        GoalJudged event = new GoalJudged(
                c.followup(), c.goal(), c.about(), c.grade(), c.expected(), ground(c.ground()), motivation);
        now.mustBeSet(c.goal(), "goal");
        Scales.mustHold(c, now.world());
        List<FollowupEvent> judged = judge(c.followup(), Section.of(c.goal()), c.about(), event);
        if (!judged.isEmpty() && !c.expected() && motivation == null) {
            mustAgree(c);
        }
        return judged;
    }

    private void mustAgree(JudgeGoal c) {
        Agreement agreement = Agreement.of(
                now.world().targets(c.goal(), c.about()),
                c.about(),
                now.followup().figures());
        boolean contradicts = agreement.contradicts(c.grade(), Scales.best(c.goal(), now.world()));
        when(contradicts, FollowupRule.JUDGEMENT_CONTRADICTS, "motivation", agreement.inWords());
    }

    List<FollowupEvent> coverage(JudgeCoverage c) {
        CoverageJudged event = new CoverageJudged(c.followup(), c.goal(), c.about(), c.coverage(), ground(c.ground()));
        now.mustBeSet(c.goal(), "goal");
        return judge(c.followup(), Section.ofCoverage(c.goal()), c.about(), event);
    }

    List<FollowupEvent> quality(JudgeQuality c) {
        String factor = Text.optional(c.factor(), "factor", 200);
        QualityJudged event = new QualityJudged(c.followup(), factor, c.about(), c.grade(), ground(c.ground()));
        mustBeKnown(c.followup(), factor, c.about());
        Scales.mustHold(c, now.world());
        return judge(c.followup(), Section.ofQuality(factor), c.about(), event);
    }

    List<FollowupEvent> group(JudgeGroup c) {
        mustBeCount(c.met(), c.of(), c.metGoals().size());
        c.metGoals().forEach(goal -> now.mustBeSet(goal, "metGoals"));
        Scales.mustHold(c, now.world());
        GroupJudged event = new GroupJudged(
                c.followup(),
                c.group(),
                Text.required(c.title(), "title", 200),
                c.about(),
                c.grade(),
                c.met(),
                c.of(),
                List.copyOf(c.metGoals()),
                c.expected(),
                ground(c.ground()));
        return judge(c.followup(), Section.of(c.group()), c.about(), event);
    }

    /** What was judged in the earlier follow-up is said again; what was about its own period is now about this one. */
    List<FollowupEvent> confirm(ConfirmUnchanged c) {
        Judgement judgement = earlier(c);
        boolean ownPeriod = judgement.about().equals(c.earlier().period());
        Period about = ownPeriod ? c.followup().period() : judgement.about();
        Section section = c.section();
        JudgementConfirmed event = new JudgementConfirmed(
                c.followup(),
                section.kind(),
                section.subject(),
                about,
                judgement.grade(),
                judgement.ground(),
                judgement.expected(),
                judgement.said());
        mustStillBeJudgedSo(event);
        return judge(c.followup(), section, about, event);
    }

    /** What is said again must be what could be said now. */
    private void mustStillBeJudgedSo(JudgementConfirmed e) {
        if (e.kind() == SectionKind.GOAL) {
            GoalId goal = new GoalId(e.subject());
            JudgeGoal again = new JudgeGoal(e.followup(), goal, e.about(), e.grade(), e.expected(), e.ground(), null);
            Scales.mustHold(again, now.world());
            return;
        }
        String factor = e.subject().isEmpty() ? null : e.subject();
        mustBeKnown(e.followup(), factor, e.about());
        Scales.mustHold(new JudgeQuality(e.followup(), factor, e.about(), e.grade(), e.ground()), now.world());
    }

    private void mustBeKnown(FollowupId id, @Nullable String factor, Period about) {
        boolean known = factor == null || now.world().knowsFactor(id.unit(), factor, about);
        when(!known, MissionRule.FACTOR_UNKNOWN, "factor", factor);
    }

    private Judgement earlier(ConfirmUnchanged c) {
        FollowupId earlier = c.earlier();
        boolean isEarlier = earlier.unit().equals(c.followup().unit())
                && earlier.period().compareTo(c.followup().period()) < 0;
        boolean hasGrade = c.section().kind() == SectionKind.GOAL || c.section().kind() == SectionKind.QUALITY;
        List<Judgement> said = isEarlier && hasGrade ? now.world().judgements(earlier, c.section()) : List.of();
        return said.stream()
                .max(Comparator.comparing((Judgement one) -> one.about().equals(earlier.period()))
                        .thenComparing(Judgement::about))
                .orElseThrow(() -> new Rejected(FollowupRule.NOTHING_TO_CONFIRM, earlier.unit(), earlier.period()));
    }

    private List<FollowupEvent> judge(FollowupId id, Section section, Period about, FollowupEvent event) {
        if (now.followup().says(section, about, event)) {
            return List.of();
        }
        now.mustBeWritable(id);
        return List.of(event);
    }

    private static void mustBeCount(@Nullable Integer met, @Nullable Integer of, int named) {
        if (met == null || of == null) {
            when(met != null || of != null, FollowupRule.NOT_A_COUNT, "met", met);
            return;
        }
        when(of < 1 || met < 0 || met > of, FollowupRule.NOT_A_COUNT, "met", met);
        when(named > met, FollowupRule.NOT_A_COUNT, "metGoals", met);
    }

    private static String ground(@Nullable String ground) {
        when(ground == null || ground.isBlank(), FollowupRule.GROUND_REQUIRED, "ground", null);
        return Objects.requireNonNull(Text.optional(ground, "ground", 4000));
    }
}
