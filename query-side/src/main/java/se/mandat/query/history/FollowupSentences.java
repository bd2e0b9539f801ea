package se.mandat.query.history;

import org.jspecify.annotations.Nullable;
import se.mandat.kernel.Event;
import se.mandat.kernel.FollowupEvent;
import se.mandat.kernel.FollowupEvent.*;
import se.mandat.kernel.Measurement;
import se.mandat.kernel.Period;
import se.mandat.kernel.followups.Grade;
import se.mandat.kernel.indicators.IndicatorId;
import se.mandat.query.ui.Names;
import se.mandat.query.ui.Texts;

/** What happened in a follow-up, in words. */
record FollowupSentences(Texts texts, Names names, Figures figures) {
    String of(FollowupEvent event) {
        return switch (event) {
            case OutcomeReported e -> figure(e, e.indicator(), e.about(), e.outcome());
            case OutcomeCorrected e -> figure(e, e.indicator(), e.about(), e.outcome());
            case CorrectionProposed e ->
                say(
                        e,
                        "",
                        names.indicator(e.indicator()),
                        texts.period(e.about()),
                        figures.measured(e.outcome(), e.indicator()));
            case CorrectionDeclined e -> say(e, "", names.indicator(e.indicator()), texts.period(e.about()));
            case ForecastGiven e -> {
                Measurement forecast = new Measurement(e.forecast(), e.ofTotal(), null);
                yield say(
                        e,
                        "",
                        names.indicator(e.indicator()),
                        texts.period(e.about()),
                        figures.measured(forecast, e.indicator()));
            }
            case GoalJudged e ->
                say(
                        e,
                        e.expected() ? ".expected" : "",
                        names.goal(e.goal()),
                        texts.period(e.about()),
                        texts.word(e.grade()));
            case QualityJudged e -> quality(e);
            case GroupJudged e -> group(e);
            case FollowupOpened e -> report(e);
            case FollowupSubmitted e -> report(e);
            case FollowupReturned e -> report(e);
            case FollowupApproved e -> report(e);
        };
    }

    private String figure(FollowupEvent event, IndicatorId indicator, Period about, Measurement outcome) {
        return say(
                event,
                outcome.missing() == null ? "" : ".missing",
                names.indicator(indicator),
                texts.period(about),
                figures.measured(outcome, indicator));
    }

    private String quality(QualityJudged e) {
        String unit = names.unit(e.followup().unit());
        String about = texts.period(e.about());
        String grade = texts.word(e.grade());
        @Nullable String factor = e.factor();
        return factor == null ? say(e, "", unit, about, grade) : say(e, ".factor", factor, unit, about, grade);
    }

    private String group(GroupJudged e) {
        String form = e.expected() ? ".expected" : "";
        String about = texts.period(e.about());
        if (e.met() != null && e.of() != null) {
            return say(e, ".met" + form, e.title(), about, String.valueOf(e.met()), String.valueOf(e.of()));
        }
        Grade grade = e.grade();
        return say(e, form, e.title(), about, grade == null ? e.ground() : texts.word(grade));
    }

    private String report(FollowupEvent e) {
        return say(
                e,
                "",
                names.unit(e.followup().unit()),
                texts.period(e.followup().period()));
    }

    private String say(Event event, String form, String... facts) {
        return Sentences.say(texts, event, form, (Object[]) facts);
    }
}
