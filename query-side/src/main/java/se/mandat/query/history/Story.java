package se.mandat.query.history;

import java.util.List;
import se.mandat.kernel.ActivityEvent;
import se.mandat.kernel.Event;
import se.mandat.kernel.FollowupEvent;
import se.mandat.kernel.GoalEvent;
import se.mandat.kernel.IndicatorEvent;
import se.mandat.kernel.MandateEvent;
import se.mandat.kernel.MissionEvent;
import se.mandat.kernel.OrganisationEvent;
import se.mandat.kernel.PeriodEvent;
import se.mandat.kernel.PlanEvent;
import se.mandat.kernel.StaffingEvent;
import se.mandat.kernel.SteeringEvent;

/**
 * An event's story: the fact it settles, and what its sentence names. An event without one does not compile.
 *
 * @param form  which of its sentences, where there are several
 * @param named what the sentence names, in order; put into words when it is read
 */
record Story(Fact fact, String form, List<Object> named) {
    static Story of(Event event) {
        return switch (event) {
            case OrganisationEvent e -> OrganisationHistory.of(e);
            case MandateEvent e -> MandateHistory.of(e);
            case GoalEvent e -> GoalHistory.of(e);
            case IndicatorEvent e -> IndicatorHistory.of(e);
            case PeriodEvent e -> PeriodHistory.of(e);
            case ActivityEvent e -> ActivityHistory.of(e);
            case PlanEvent e -> PlanHistory.of(e);
            case FollowupEvent e -> FollowupHistory.of(e);
            case StaffingEvent e -> StaffingHistory.of(e);
            case SteeringEvent e -> SteeringHistory.of(e);
            case MissionEvent e -> MissionHistory.of(e);
        };
    }
}
