package se.mandat.query.history;

import se.mandat.kernel.ActivityEvent;
import se.mandat.kernel.ActivityEvent.*;
import se.mandat.kernel.activities.Progress;

/** What an activity's events settle and say. */
final class ActivityHistory {
    private ActivityHistory() {}

    static Story of(ActivityEvent event) {
        return switch (event) {
            case ActivityPlanned e ->
                life(e, "progress", Shown.word(Progress.NOT_BEGUN))
                        .of(e.owner())
                        .saidAs("." + e.kind(), e.title(), e.owner(), e.from(), e.due());
            case ProgressReported e ->
                life(e, "progress", Shown.word(e.progress()))
                        .because(e.comment())
                        .said(e.activity(), e.progress());
            case ActivityRescheduled e ->
                life(e, "due", Shown.date(e.due())).because(e.reason()).said(e.activity(), e.due());
            case ActivityHandedOver e ->
                life(e, "owner", Shown.unit(e.to()))
                        .of(e.to())
                        .because(e.reason())
                        .said(e.activity(), e.to(), e.from());
            case AssignmentReportedBack e ->
                life(e, "progress", new Shown(Shown.Kind.WORD, "REPORTED_BACK", null))
                        .because(e.text())
                        .said(e.activity());
            case ActivityCancelled e ->
                life(e, "progress", new Shown(Shown.Kind.WORD, "CANCELLED", null))
                        .because(e.reason())
                        .said(e.activity());
        };
    }

    private static Fact life(ActivityEvent e, String what, Shown value) {
        return new Fact("activity/" + e.activity() + "/" + what, value);
    }
}
