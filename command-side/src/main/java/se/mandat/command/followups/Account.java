package se.mandat.command.followups;

import static se.mandat.command.world.Refuse.when;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.mandat.command.followups.Figures.Figure;
import se.mandat.kernel.FollowupEvent.GoalJudged;
import se.mandat.kernel.Period;
import se.mandat.kernel.PeriodKind;
import se.mandat.kernel.Role;
import se.mandat.kernel.followups.FollowupId;
import se.mandat.kernel.followups.FollowupRule;
import se.mandat.kernel.followups.Section;
import se.mandat.kernel.followups.SectionKind;
import se.mandat.kernel.indicators.Definition;
import se.mandat.kernel.indicators.IndicatorId;
import se.mandat.kernel.periods.StatutoryInterim;
import se.mandat.kernel.plans.FrozenGoal;
import se.mandat.kernel.plans.FrozenIndicator;
import se.mandat.kernel.plans.Yardstick;
import se.mandat.kernel.steering.About;
import se.mandat.kernel.steering.AskedText;

/** What a report has to account for before it is submitted, where the unit's plan of the year was adopted. */
record Account(Situation now) {

    /**
     * The report of the year speaks of every decided indicator that has not ended, with a figure or with why there is none
     * (domain rule 3); the statutory interim report says how each goal of sound economy is expected to end the year (domain
     * rule 8), and compares with the year before (domain rule 10).
     */
    void mustBeGiven(FollowupId id) {
        mustAnswer(id);
        if (now.world().isStatutoryInterim(id.period()) && now.act().actor().role() != Role.IMPORTER) {
            mustCompare(id);
        }
        Period year = Period.year(id.period().year());
        now.world().yardstick(id.unit(), year.year()).ifPresent(decided -> {
            if (id.period().kind() == PeriodKind.YEAR) {
                mustSpeakOfAll(decided, year);
            }
            if (now.world().isStatutoryInterim(id.period())) {
                mustForesee(decided, year);
            }
        });
    }

    /** The texts the steering model of the period requires are written: of the unit, and of each goal and factor judged. */
    private void mustAnswer(FollowupId id) {
        List<String> missing = now.world().model(id.period().to()).stream()
                .flatMap(version -> version.model().texts().stream())
                .filter(AskedText::required)
                .filter(text -> subjects(text.about())
                        .anyMatch(subject -> !now.followup().texts().containsKey(text.keyOf(subject))))
                .map(text -> text.question().sv())
                .toList();
        when(!missing.isEmpty(), FollowupRule.ASKED_TEXT_MISSING, joined(missing));
    }

    /** What a text is written about in this report. */
    private Stream<String> subjects(About about) {
        Stream<Section> judged = now.followup().judgements().keySet().stream().map(Followup.Judged::section);
        return switch (about) {
            case UNIT -> Stream.of("");
            case GOAL ->
                judged.filter(section -> section.kind() == SectionKind.GOAL).map(Section::subject);
            case QUALITY ->
                judged.filter(section -> section.kind() == SectionKind.QUALITY).map(Section::subject);
        };
    }

    private void mustSpeakOfAll(Yardstick decided, Period year) {
        List<String> silent = decided.indicators().stream()
                .filter(indicator -> now.world().indicatorInUse(indicator.indicator()))
                .filter(indicator -> !isReported(indicator.indicator(), year))
                .map(FrozenIndicator::title)
                .toList();
        when(!silent.isEmpty(), FollowupRule.REPORT_INCOMPLETE, joined(silent));
    }

    private boolean isReported(IndicatorId indicator, Period year) {
        return now.followup().figures().outcomes().keySet().stream()
                .anyMatch(figure ->
                        figure.indicator().equals(indicator) && figure.about().within(year));
    }

    private void mustForesee(Yardstick decided, Period year) {
        List<String> unforeseen = decided.soundEconomy().stream()
                .filter(goal -> !isForeseen(goal, year))
                .map(FrozenGoal::title)
                .toList();
        when(!unforeseen.isEmpty(), FollowupRule.FORECAST_MISSING, joined(unforeseen));
    }

    /** Each of the year's figures has one of the same time a year before, or it is said why one has not. */
    private void mustCompare(FollowupId id) {
        if (now.followup().texts().containsKey(StatutoryInterim.OBSTACLE.key())) {
            return;
        }
        List<String> alone = now.followup().figures().outcomes().keySet().stream()
                .filter(figure -> figure.about().year() == id.period().year())
                .filter(figure -> !isCompared(id, figure))
                .flatMap(figure -> now.world().definition(figure.indicator()).stream())
                .map(Definition::title)
                .distinct()
                .sorted()
                .toList();
        when(!alone.isEmpty(), FollowupRule.COMPARISON_MISSING, joined(alone));
    }

    private boolean isCompared(FollowupId id, Figure figure) {
        Period earlier = figure.about().yearBefore();
        FollowupId last = FollowupId.of(id.unit(), id.period().yearBefore());
        return now.followup().figures().outcomes().containsKey(new Figure(figure.indicator(), earlier))
                || now.world().reported(last, figure.indicator(), earlier);
    }

    private boolean isForeseen(FrozenGoal goal, Period year) {
        boolean judged = now.followup().judgements().get(new Followup.Judged(Section.of(goal.goal()), year))
                        instanceof GoalJudged judgement
                && judgement.expected();
        return judged
                || goal.targets().stream()
                        .anyMatch(target ->
                                now.followup().figures().forecasts().containsKey(new Figure(target.indicator(), year)));
    }

    private static String joined(List<String> titles) {
        return titles.stream().map(title -> "”" + title + "”").collect(Collectors.joining(", "));
    }
}
