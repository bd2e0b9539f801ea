package se.mandat.command.imports;

import se.mandat.kernel.ActivityCommand;
import se.mandat.kernel.Command;
import se.mandat.kernel.FollowupCommand.*;
import se.mandat.kernel.GoalCommand;
import se.mandat.kernel.GoalCommand.ChangeTarget;
import se.mandat.kernel.GoalCommand.SetTarget;
import se.mandat.kernel.IndicatorCommand;
import se.mandat.kernel.IndicatorCommand.DecideLevel;
import se.mandat.kernel.MandateCommand;
import se.mandat.kernel.MandateCommand.AreaCommand;
import se.mandat.kernel.MissionCommand;
import se.mandat.kernel.OrganisationCommand;
import se.mandat.kernel.PeriodCommand;
import se.mandat.kernel.PeriodCommand.ClosePeriod;
import se.mandat.kernel.PlanCommand;
import se.mandat.kernel.StaffingCommand;
import se.mandat.kernel.SteeringCommand;

/** What is loaded first of what became known on the same day: a thing before what refers to it. */
enum LoadOrder {
    UNITS,
    MANDATES,
    AREAS,
    MODELS,
    MISSIONS,
    INDICATORS,
    GOALS,
    TARGETS,
    LEVELS,
    PLANS,
    ACTIVITIES,
    PERIODS,
    FOLLOWUPS,
    OUTCOMES,
    JUDGEMENTS,
    REPORTS_HANDLED,
    PERIODS_CLOSED;

    static LoadOrder of(Command command) {
        return switch (command) {
            case OrganisationCommand _ -> UNITS;
            case StaffingCommand _ -> UNITS;
            case AreaCommand _ -> AREAS;
            case MandateCommand _ -> MANDATES;
            case SteeringCommand _ -> MODELS;
            case MissionCommand _ -> MISSIONS;
            case DecideLevel _ -> LEVELS;
            case IndicatorCommand _ -> INDICATORS;
            case SetTarget _, ChangeTarget _ -> TARGETS;
            case GoalCommand _ -> GOALS;
            case PlanCommand _ -> PLANS;
            case ActivityCommand _ -> ACTIVITIES;
            case ClosePeriod _ -> PERIODS_CLOSED;
            case PeriodCommand _ -> PERIODS;
            case OpenFollowup _ -> FOLLOWUPS;
            case ReportOutcome _, CorrectOutcome _, GiveForecast _ -> OUTCOMES;
            case ReviseOutcome _, ApproveCorrection _, DeclineCorrection _ -> OUTCOMES;
            case JudgeGoal _, JudgeCoverage _, JudgeQuality _, JudgeGroup _, ConfirmUnchanged _ -> JUDGEMENTS;
            case WriteText _, MarkSectionReady _, ReopenSection _, Comment _, HoldDialogue _ -> JUDGEMENTS;
            case SubmitFollowup _, ReturnFollowup _, ApproveFollowup _ -> REPORTS_HANDLED;
            case DecideFollowup _, PublishFollowup _, BeginRevision _ -> REPORTS_HANDLED;
        };
    }
}
