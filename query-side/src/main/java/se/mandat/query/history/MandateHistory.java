package se.mandat.query.history;

import se.mandat.kernel.MandateEvent;
import se.mandat.kernel.MandateEvent.*;

/** What a mandate period's events settle and say. */
final class MandateHistory {
    private MandateHistory() {}

    static Story of(MandateEvent event) {
        return switch (event) {
            case MandateOpened e -> new Fact("mandate/" + e.mandate(), Shown.text(e.title())).said(e.title());
            case AreaAdopted e ->
                area(e, "title", Shown.text(e.title())).said(e.title(), Phrase.days(e.from(), e.to()));
            case AreaAmended e -> area(e, "title", Shown.text(e.title())).said(e.title(), e.from());
            case AreaEnded e -> area(e, "end", Shown.date(e.lastDay())).said(e.area(), e.lastDay());
        };
    }

    private static Fact area(AreaEvent e, String what, Shown value) {
        return new Fact("area/" + e.area() + "/" + what, value);
    }
}
