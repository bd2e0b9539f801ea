package se.mandat.query.history;

import org.jspecify.annotations.Nullable;
import se.mandat.kernel.PlanEvent;
import se.mandat.kernel.PlanEvent.*;

/** What a plan's events settle and say. */
final class PlanHistory {
    private PlanHistory() {}

    static Story of(PlanEvent event) {
        return switch (event) {
            case PlanBegun e ->
                stage(e, "DRAFT", null).said(e.plan().unit(), e.plan().year());
            case PlanReady e ->
                stage(e, "READY", null).said(e.plan().unit(), e.plan().year());
            case PlanTakenBack e ->
                stage(e, "DRAFT", e.reason()).said(e.plan().unit(), e.plan().year());
            case PlanAdopted e ->
                stage(e, "ADOPTED", null)
                        .said(
                                e.plan().unit(),
                                e.plan().year(),
                                e.goals().size(),
                                e.indicators().size());
            case PlanAmended e ->
                stage(e, "ADOPTED", e.reason())
                        .said(
                                e.plan().unit(),
                                e.plan().year(),
                                e.goals().size(),
                                e.indicators().size());
        };
    }

    private static Fact stage(PlanEvent e, String stage, @Nullable String reason) {
        return new Fact("plan/" + e.plan(), new Shown(Shown.Kind.WORD, stage, null))
                .of(e.plan().unit())
                .of(e.plan().year())
                .because(reason);
    }
}
