package se.mandat.query.history;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import se.mandat.kernel.FollowupEvent;
import se.mandat.kernel.FollowupEvent.*;
import se.mandat.kernel.Measurement;
import se.mandat.kernel.Period;
import se.mandat.kernel.followups.Grade;
import se.mandat.kernel.followups.Section;
import se.mandat.kernel.followups.SectionKind;
import se.mandat.kernel.goals.GoalId;
import se.mandat.kernel.indicators.IndicatorId;
import se.mandat.kernel.organisation.UnitId;
import se.mandat.query.history.Phrase.FactorName;
import se.mandat.query.history.Phrase.Figure;
import se.mandat.query.history.Phrase.Graded;
import se.mandat.query.history.Phrase.GradedQuality;
import se.mandat.query.history.Phrase.TextName;

/** What a follow-up's events settle and say. */
final class FollowupHistory {
    private FollowupHistory() {}

    static Story of(FollowupEvent event) {
        return switch (event) {
            case OutcomeReported e -> outcome(e, e.indicator(), e.about(), e.outcome(), null);
            case OutcomeCorrected e -> outcome(e, e.indicator(), e.about(), e.outcome(), e.reason());
            case OutcomeRevised e -> revised(e);
            case CorrectionProposed e ->
                figure(e, "correction", e.indicator(), e.about(), Shown.measurement(e.outcome()))
                        .because(e.reason())
                        .said(
                                e.indicator(),
                                e.about(),
                                new Figure(e.indicator(), e.outcome()),
                                e.followup().unit());
            case CorrectionDeclined e ->
                figure(e, "correction", e.indicator(), e.about(), null)
                        .because(e.reason())
                        .said(e.indicator(), e.about(), e.followup().unit());
            case ForecastGiven e -> forecast(e, e.indicator(), new Measurement(e.forecast(), e.ofTotal(), null));
            case GoalJudged e ->
                goal(e, e.goal(), e.about(), e.grade())
                        .because(e.motivation())
                        .saidAs(e.expected() ? ".expected" : "", e.goal(), e.about(), new Graded(e.goal(), e.grade()));
            case CoverageJudged e ->
                fact(e, "coverage/" + e.followup().unit() + "/" + e.goal() + "/" + e.about(), Shown.word(e.coverage()))
                        .of(e.goal())
                        .said(e.goal(), e.about(), e.coverage());
            case QualityJudged e -> quality(e);
            case GroupJudged e -> group(e);
            case FollowupOpened e -> stage(e, "OPEN", null);
            case FollowupSubmitted e -> stage(e, "SUBMITTED", null);
            case FollowupReturned e -> stage(e, "RETURNED", e.reason());
            case FollowupApproved e -> stage(e, "APPROVED", null);
            case FollowupDecided e -> stage(e, "DECIDED", null);
            case FollowupPublished e -> stage(e, "PUBLISHED", null);
            case RevisionBegun e -> stage(e, "OPEN", e.reason());
            case JudgementConfirmed e -> confirmed(e);
            case SectionReady e -> section(e, e.section());
            case SectionReopened e -> section(e, e.section());
            case TextWritten e ->
                fact(e, "text/" + e.followup() + "/" + e.key(), Shown.text(e.text()))
                        .said(
                                e.followup().unit(),
                                e.followup().period(),
                                new TextName(e.followup().unit(), e.followup().period(), e.key()));
            case Commented e ->
                fact(e, "remark/" + e.followup(), null)
                        .because(e.text())
                        .said(e.followup().unit(), e.followup().period());
            case DialogueHeld e ->
                fact(e, "remark/" + e.followup(), null)
                        .because(e.summary())
                        .said(e.followup().unit(), e.followup().period(), e.held());
        };
    }

    private static Story outcome(
            FollowupEvent e, IndicatorId indicator, Period about, Measurement outcome, @Nullable String reason) {
        return figure(e, "outcome", indicator, about, Shown.measurement(outcome))
                .because(reason)
                .saidAs(
                        outcome.missing() == null ? "" : ".missing",
                        indicator,
                        about,
                        new Figure(indicator, outcome),
                        e.followup().unit());
    }

    private static Story revised(OutcomeRevised e) {
        return figure(e, "outcome", e.indicator(), e.about(), Shown.measurement(e.outcome()))
                .because(e.reason())
                .said(
                        e.indicator(),
                        e.about(),
                        new Figure(e.indicator(), e.outcome()),
                        e.published(),
                        e.followup().unit());
    }

    private static Story forecast(ForecastGiven e, IndicatorId indicator, Measurement forecast) {
        return about(e, "forecast/" + indicator, e.about(), Shown.measurement(forecast))
                .of(indicator)
                .said(
                        indicator,
                        e.about(),
                        new Figure(indicator, forecast),
                        e.followup().unit());
    }

    private static Fact goal(FollowupEvent e, GoalId goal, Period about, Grade grade) {
        return fact(e, "judgement/" + e.followup().unit() + "/" + goal + "/" + about, Shown.word(grade))
                .of(goal);
    }

    private static Story confirmed(JudgementConfirmed e) {
        Period since = e.earlier().period();
        UnitId unit = e.followup().unit();
        if (e.kind() == SectionKind.GOAL) {
            GoalId goal = new GoalId(e.subject());
            return goal(e, goal, e.about(), e.grade())
                    .saidAs(".goal", goal, e.about(), new Graded(goal, e.grade()), since);
        }
        String factor = e.subject().isEmpty() ? null : e.subject();
        Fact quality = about(e, "quality/" + factor, e.about(), Shown.word(e.grade()));
        return factor == null
                ? quality.said(unit, e.about(), new GradedQuality(e.about(), e.grade()), since)
                : quality.saidAs(
                        ".factor",
                        new FactorName(unit, factor),
                        unit,
                        e.about(),
                        new GradedQuality(e.about(), e.grade()),
                        since);
    }

    private static Story section(FollowupEvent e, Section section) {
        String of = section.kind() + "/" + section.subject();
        return fact(e, "section/" + e.followup() + "/" + of, null)
                .said(e.followup().unit(), e.followup().period(), section.kind());
    }

    private static Story quality(QualityJudged e) {
        UnitId unit = e.followup().unit();
        String factor = e.factor();
        Fact quality = about(e, "quality/" + factor, e.about(), Shown.word(e.grade()));
        return factor == null
                ? quality.said(unit, e.about(), new GradedQuality(e.about(), e.grade()))
                : quality.saidAs(
                        ".factor",
                        new FactorName(unit, factor),
                        unit,
                        e.about(),
                        new GradedQuality(e.about(), e.grade()));
    }

    private static Story group(GroupJudged e) {
        String what = "group/" + e.group();
        String form = e.expected() ? ".expected" : "";
        if (e.met() != null && e.of() != null) {
            return about(e, what, e.about(), Shown.number(BigDecimal.valueOf(e.met()), BigDecimal.valueOf(e.of())))
                    .saidAs(".met" + form, e.title(), e.about(), e.met(), e.of());
        }
        Grade grade = e.grade();
        return grade == null
                ? about(e, what, e.about(), Shown.text(e.ground())).saidAs(form, e.title(), e.about(), e.ground())
                : about(e, what, e.about(), Shown.word(grade))
                        .saidAs(form, e.title(), e.about(), new Graded(null, grade));
    }

    private static Story stage(FollowupEvent e, String stage, @Nullable String reason) {
        return fact(e, "stage/" + e.followup(), new Shown(Shown.Kind.WORD, stage, null))
                .because(reason)
                .said(e.followup().unit(), e.followup().period());
    }

    private static Fact figure(
            FollowupEvent e, String what, IndicatorId indicator, Period about, @Nullable Shown value) {
        return fact(e, what + "/" + e.followup() + "/" + indicator + "/" + about, value)
                .of(indicator);
    }

    /** What later follow-ups say anew about the same thing: the value before is what was said last. */
    private static Fact about(FollowupEvent e, String what, Period about, Shown value) {
        return fact(e, what + "/" + e.followup().unit() + "/" + about, value);
    }

    private static Fact fact(FollowupEvent e, String key, @Nullable Shown value) {
        return new Fact(key, value).of(e.followup().unit()).of(e.followup().period());
    }
}
