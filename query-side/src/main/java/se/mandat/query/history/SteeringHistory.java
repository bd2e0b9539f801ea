package se.mandat.query.history;

import se.mandat.kernel.SteeringEvent;
import se.mandat.kernel.SteeringEvent.*;

/** What the steering model's events settle and say. */
final class SteeringHistory {
    private SteeringHistory() {}

    static Story of(SteeringEvent event) {
        return switch (event) {
            case ModelAdopted e ->
                new Fact("steering/model", Shown.text(e.model().name().sv()))
                        .because(e.reason())
                        .said(e.model().name(), e.from(), e.version());
        };
    }
}
