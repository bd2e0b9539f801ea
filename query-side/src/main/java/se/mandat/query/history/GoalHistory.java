package se.mandat.query.history;

import org.jspecify.annotations.Nullable;
import se.mandat.kernel.GoalEvent;
import se.mandat.kernel.GoalEvent.*;
import se.mandat.kernel.Period;
import se.mandat.kernel.goals.Contributor;
import se.mandat.query.history.Phrase.KindName;
import se.mandat.query.history.Phrase.Level;

/** What a goal's events settle and say. */
final class GoalHistory {
    private GoalHistory() {}

    static Story of(GoalEvent event) {
        return switch (event) {
            case GoalSet e ->
                goal(e, "title", Shown.text(e.title()))
                        .of(e.owner())
                        .said(e.title(), new KindName(e.goal(), e.kind()), e.owner(), Phrase.days(e.from(), e.to()));
            case GoalReworded e ->
                goal(e, "title", Shown.text(e.title())).because(e.reason()).said(e.title());
            case GoalLinked e -> goal(e, "link/" + e.to(), null).said(e.goal(), e.to());
            case GoalUnlinked e -> goal(e, "link/" + e.from(), null).said(e.goal(), e.from());
            case GoalEnded e ->
                goal(e, "end", Shown.date(e.lastDay())).because(e.reason()).said(e.goal(), e.lastDay());
            case GoalHandedOver e ->
                goal(e, "owner", Shown.unit(e.to()))
                        .of(e.to())
                        .because(e.reason())
                        .said(e.goal(), e.to(), e.from());
            case ResponsibleNamed e ->
                goal(e, "responsible", Shown.text(e.role())).said(e.goal(), e.role());
            case PartTaken e ->
                part(e, e.contributor(), Shown.text(e.part())).said(who(e.contributor()), e.goal(), e.part(), e.from());
            case PartLeft e ->
                part(e, e.contributor(), Shown.date(e.lastDay()))
                        .because(e.reason())
                        .said(who(e.contributor()), e.goal(), e.lastDay());
            case TargetSet e -> target(e, e.period(), new Level(e.indicator(), e.comparison(), e.value()), null);
            case TargetChanged e ->
                target(e, e.period(), new Level(e.indicator(), e.comparison(), e.value()), e.reason());
        };
    }

    private static Fact goal(GoalEvent e, String what, @Nullable Shown value) {
        return new Fact("goal/" + e.goal() + "/" + what, value).of(e.goal());
    }

    private static Fact part(GoalEvent e, Contributor who, Shown value) {
        Fact fact = goal(e, "part/" + who.word(), value);
        return who.unit() == null ? fact : fact.of(who.unit());
    }

    private static Object who(Contributor who) {
        return who.unit() == null ? who.word() : who.unit();
    }

    private static Story target(GoalEvent e, Period period, Level level, @Nullable String reason) {
        String key = "target/" + e.goal() + "/" + level.indicator() + "/" + period;
        return new Fact(key, Shown.number(level.value(), null))
                .of(e.goal())
                .of(level.indicator())
                .of(period)
                .because(reason)
                .said(level.indicator(), period, level);
    }
}
