package se.mandat.command;

import static se.mandat.kernel.Role.*;

import java.util.EnumSet;
import java.util.Set;
import se.mandat.kernel.ActivityCommand;
import se.mandat.kernel.Command;
import se.mandat.kernel.CommonRule;
import se.mandat.kernel.FollowupCommand;
import se.mandat.kernel.FollowupCommand.*;
import se.mandat.kernel.GoalCommand;
import se.mandat.kernel.GoalCommand.HandOverGoal;
import se.mandat.kernel.IndicatorCommand;
import se.mandat.kernel.MandateCommand;
import se.mandat.kernel.MissionCommand;
import se.mandat.kernel.Order;
import se.mandat.kernel.OrganisationCommand;
import se.mandat.kernel.PeriodCommand;
import se.mandat.kernel.PlanCommand;
import se.mandat.kernel.PlanCommand.*;
import se.mandat.kernel.Rejected;
import se.mandat.kernel.Role;
import se.mandat.kernel.StaffingCommand;
import se.mandat.kernel.SteeringCommand;

/** Which roles may do what. Auditors write nothing; administrators write no content (domain rules 24 and 25). */
public final class Access {
    private Access() {}

    /** The roles that may send a command of this kind. Imports act for the bodies that once decided. */
    public static Set<Role> mayDo(Command command) {
        Set<Role> roles = switch (command) {
            case OrganisationCommand _ -> EnumSet.of(ADMINISTRATOR);
            case PeriodCommand _ -> EnumSet.of(ADMINISTRATOR, CONTROLLER);
            case MandateCommand _ -> EnumSet.of(CONTROLLER);
            case IndicatorCommand _ -> EnumSet.of(CONTROLLER);
            case HandOverGoal _ -> EnumSet.of(CONTROLLER, UNIT_MANAGER, ADMINISTRATOR);
            case GoalCommand _ -> EnumSet.of(CONTROLLER, UNIT_MANAGER);
            case StaffingCommand _ -> EnumSet.of(ADMINISTRATOR, CONTROLLER);
            case ActivityCommand _ -> EnumSet.of(CONTROLLER, UNIT_MANAGER);
            case PlanCommand c -> plan(c);
            case FollowupCommand c -> followup(c);
            case SteeringCommand _ -> EnumSet.of(ADMINISTRATOR);
            case MissionCommand _ -> EnumSet.of(CONTROLLER, UNIT_MANAGER);
        };
        roles.add(IMPORTER);
        return roles;
    }

    private static Set<Role> plan(PlanCommand command) {
        return switch (command) {
            case BeginPlan _, MarkPlanReady _, TakePlanBack _ -> EnumSet.of(CONTROLLER, UNIT_MANAGER);
            case AdoptPlan _, AmendPlan _ -> EnumSet.of(CONTROLLER, POLITICIAN);
        };
    }

    private static Set<Role> followup(FollowupCommand command) {
        return switch (command) {
            case OpenFollowup _, ReportOutcome _, CorrectOutcome _, GiveForecast _, JudgeGoal _ ->
                EnumSet.of(CONTROLLER, UNIT_MANAGER);
            case JudgeCoverage _, JudgeQuality _, JudgeGroup _, ConfirmUnchanged _, WriteText _, SubmitFollowup _ ->
                EnumSet.of(CONTROLLER, UNIT_MANAGER);
            case MarkSectionReady _, ReopenSection _ -> EnumSet.of(CONTROLLER, UNIT_MANAGER);
            case Comment _, HoldDialogue _ -> EnumSet.of(CONTROLLER, UNIT_MANAGER, POLITICIAN);
            case ReviseOutcome _ -> EnumSet.of(CONTROLLER);
            case ApproveCorrection _, DeclineCorrection _, ReturnFollowup _, ApproveFollowup _ ->
                EnumSet.of(CONTROLLER, POLITICIAN);
            case DecideFollowup _, PublishFollowup _, BeginRevision _ -> EnumSet.of(CONTROLLER, POLITICIAN);
        };
    }

    /** Refuses with {@link CommonRule#ROLE_NOT_ALLOWED}, saying who may. */
    static void mustBeAllowed(Order order) {
        Set<Role> allowed = mayDo(order.command());
        Role role = order.act().actor().role();
        if (!allowed.contains(role)) {
            allowed.remove(IMPORTER);
            throw new Rejected(CommonRule.ROLE_NOT_ALLOWED, role, allowed);
        }
    }
}
