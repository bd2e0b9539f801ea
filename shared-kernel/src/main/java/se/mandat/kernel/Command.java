package se.mandat.kernel;

/** Something somebody wants to happen. */
public sealed interface Command
        permits OrganisationCommand,
                MandateCommand,
                GoalCommand,
                IndicatorCommand,
                PeriodCommand,
                PlanCommand,
                ActivityCommand,
                FollowupCommand,
                StaffingCommand,
                SteeringCommand,
                MissionCommand {
    /** The stream the command is decided on. */
    Stream stream();
}
