package se.mandat.query.history;

import se.mandat.kernel.PeriodEvent;
import se.mandat.kernel.PeriodEvent.*;
import se.mandat.kernel.periods.PeriodStatus;

/** What a reporting period's events settle and say. */
final class PeriodHistory {
    private PeriodHistory() {}

    static Story of(PeriodEvent event) {
        return switch (event) {
            case PeriodScheduled e ->
                period(e, "schedule", Shown.date(e.due()))
                        .saidAs(Boolean.TRUE.equals(e.statutory()) ? ".statutory" : "", e.period(), e.opens(), e.due());
            case PeriodRescheduled e ->
                period(e, "schedule", Shown.date(e.due())).because(e.reason()).said(e.period(), e.opens(), e.due());
            case PeriodOpened e ->
                period(e, "status", Shown.word(PeriodStatus.OPEN)).said(e.period());
            case PeriodClosed e ->
                period(e, "status", Shown.word(PeriodStatus.CLOSED)).said(e.period());
        };
    }

    private static Fact period(PeriodEvent e, String what, Shown value) {
        return new Fact("period/" + e.period() + "/" + what, value).of(e.period());
    }
}
