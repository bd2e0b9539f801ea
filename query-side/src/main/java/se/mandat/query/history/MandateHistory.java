package se.mandat.query.history;

import org.jspecify.annotations.Nullable;
import se.mandat.kernel.MandateEvent;
import se.mandat.kernel.MandateEvent.*;
import se.mandat.kernel.goals.GoalId;
import se.mandat.kernel.mandates.MandateId;

/** What a mandate period's events settle and say. */
final class MandateHistory {
    private MandateHistory() {}

    static Story of(MandateEvent event) {
        return switch (event) {
            case MandateOpened e -> new Fact("mandate/" + e.mandate(), Shown.text(e.title())).said(e.title());
            case AreaAdopted e ->
                area(e, "title", Shown.text(e.title())).said(e.title(), Phrase.days(e.from(), e.to()));
            case AreaAmended e -> area(e, "title", Shown.text(e.title())).said(e.title(), e.from());
            case GoalsLinked e ->
                link(e.mandate(), e.from(), e.to(), Shown.word(e.kind()))
                        .because(e.note())
                        .saidAs("." + e.kind(), e.from(), e.to() == null ? "" : e.to());
            case GoalsUnlinked e ->
                link(e.mandate(), e.from(), e.to(), null)
                        .because(e.reason())
                        .saidAs(e.to() == null ? ".DROPPED" : "", e.from(), e.to() == null ? "" : e.to());
            case AreaEnded e -> area(e, "end", Shown.date(e.lastDay())).said(e.area(), e.lastDay());
        };
    }

    private static Fact link(MandateId mandate, GoalId from, @Nullable GoalId to, @Nullable Shown kind) {
        return new Fact("succession/" + mandate + "/" + from + "/" + (to == null ? "" : to), kind).of(from);
    }

    private static Fact area(AreaEvent e, String what, Shown value) {
        return new Fact("area/" + e.area() + "/" + what, value);
    }
}
