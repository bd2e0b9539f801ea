package se.mandat.kernel;

/** A fact: what is true after something happened, never a difference, never a personal name. */
public sealed interface Event
        permits OrganisationEvent,
                MandateEvent,
                GoalEvent,
                IndicatorEvent,
                PeriodEvent,
                PlanEvent,
                ActivityEvent,
                FollowupEvent,
                StaffingEvent,
                SteeringEvent,
                MissionEvent {
    /** The stream the event lies in. */
    Stream stream();
}
