package se.mandat.command.activities;

import static se.mandat.command.spec.Orebro.BOM;
import static se.mandat.command.spec.Orebro.BUDGET_2025;
import static se.mandat.command.spec.Orebro.GRUNDSKOLA;
import static se.mandat.command.spec.Orebro.KS;
import static se.mandat.command.spec.Orebro.by;
import static se.mandat.command.spec.Orebro.day;
import static se.mandat.command.spec.Orebro.on;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import se.mandat.command.spec.FakeWorld;
import se.mandat.command.spec.Spec;
import se.mandat.kernel.Act;
import se.mandat.kernel.ActivityCommand;
import se.mandat.kernel.ActivityCommand.CancelActivity;
import se.mandat.kernel.ActivityCommand.HandOverActivity;
import se.mandat.kernel.ActivityCommand.PlanActivity;
import se.mandat.kernel.ActivityCommand.ReportBack;
import se.mandat.kernel.ActivityCommand.ReportProgress;
import se.mandat.kernel.ActivityCommand.Reschedule;
import se.mandat.kernel.ActivityEvent;
import se.mandat.kernel.ActivityEvent.ActivityCancelled;
import se.mandat.kernel.ActivityEvent.ActivityHandedOver;
import se.mandat.kernel.ActivityEvent.ActivityPlanned;
import se.mandat.kernel.ActivityEvent.ActivityRescheduled;
import se.mandat.kernel.ActivityEvent.AssignmentReportedBack;
import se.mandat.kernel.ActivityEvent.ProgressReported;
import se.mandat.kernel.CommonRule;
import se.mandat.kernel.activities.ActivityId;
import se.mandat.kernel.activities.ActivityKind;
import se.mandat.kernel.activities.ActivityRule;
import se.mandat.kernel.activities.Progress;
import se.mandat.kernel.goals.GoalId;
import se.mandat.kernel.goals.GoalRule;
import se.mandat.kernel.organisation.OrganisationRule;
import se.mandat.kernel.organisation.UnitId;

@DisplayName("Aktiviteten")
class ActivityTest extends Spec<Activity, ActivityEvent, ActivityCommand> {
    private static final ActivityId ID = new ActivityId("lovskola");
    private static final GoalId GOAL = new GoalId("trygga-barn");

    private static final ActivityPlanned PLANNED = planned(ActivityKind.ACTIVITY);
    private static final ActivityPlanned GIVEN = planned(ActivityKind.ASSIGNMENT);
    private static final ProgressReported DONE = new ProgressReported(ID, Progress.DONE, null);
    private static final AssignmentReportedBack ANSWERED = new AssignmentReportedBack(ID, "Lovskolan är införd");
    private static final ActivityCancelled CANCELLED = new ActivityCancelled(ID, "Ryms inte");

    private final FakeWorld world = new FakeWorld()
            .unit(BOM, day("2023-01-01"))
            .unit(KS, day("1971-01-01"))
            .unit(GRUNDSKOLA, day("2015-01-01"), day("2022-12-31"))
            .goal(GOAL);

    private Act act = by("rektor-1");

    @Nested
    @DisplayName("planeras")
    class Plan {
        @Test
        @DisplayName("utan beslut, en gång")
        void is_planned() {
            given().when(plan(ActivityKind.ACTIVITY)).then(PLANNED);
            given(PLANNED).when(plan(ActivityKind.ACTIVITY)).thenNothing();
            given(PLANNED, DONE).when(plan(ActivityKind.ACTIVITY)).thenNothing();
        }

        @Test
        @DisplayName("som uppdrag bara på det beslut som gav det")
        void assignment_needs_decision() {
            given().when(plan(ActivityKind.ASSIGNMENT))
                    .thenRejected(ActivityRule.ASSIGNMENT_NEEDS_DECISION, "decision");
            act = on(BUDGET_2025);
            given().when(plan(ActivityKind.ASSIGNMENT)).then(GIVEN);
        }

        @Test
        @DisplayName("inte en gång till med annat innehåll, och inte när den är avslutad")
        void exists() {
            given(PLANNED).when(plan(BOM, "2025-02-01", "2025-08-31")).thenRejected(ActivityRule.ACTIVITY_EXISTS);
            given(PLANNED, CANCELLED).when(plan(ActivityKind.ACTIVITY)).thenRejected(ActivityRule.ACTIVITY_EXISTS);
        }

        @Test
        @DisplayName("inte med slutdatum före början, men kan bli klar samma dag")
        void ends_after_it_begins() {
            given().when(plan(BOM, "2025-01-01", "2024-12-31")).thenRejected(CommonRule.ENDS_BEFORE_START, "due");
            given().when(plan(BOM, "2025-01-01", "2025-01-01"))
                    .then(planned(ActivityKind.ACTIVITY, BOM, "2025-01-01", "2025-01-01"));
        }

        @Test
        @DisplayName("bara av en enhet som finns den dagen, och för mål som finns")
        void what_it_names_exists() {
            given().when(plan(GRUNDSKOLA, "2023-01-01", "2023-12-31"))
                    .thenRejected(OrganisationRule.UNIT_UNKNOWN, "owner");
            given().when(new PlanActivity(
                            ID,
                            ActivityKind.ACTIVITY,
                            "Lovskola",
                            null,
                            BOM,
                            null,
                            List.of(new GoalId("okant")),
                            day("2025-01-01"),
                            day("2025-08-31")))
                    .thenRejected(GoalRule.GOAL_UNKNOWN, "goals");
        }
    }

    @Nested
    @DisplayName("rapporteras")
    class Report {
        @Test
        @DisplayName("pågående utan kommentar, försenad och pausad med")
        void comments() {
            given(PLANNED)
                    .when(new ReportProgress(ID, Progress.ONGOING, null))
                    .then(new ProgressReported(ID, Progress.ONGOING, null));
            for (Progress progress : List.of(Progress.DELAYED, Progress.PAUSED)) {
                given(PLANNED)
                        .when(new ReportProgress(ID, progress, " "))
                        .thenRejected(ActivityRule.COMMENT_REQUIRED, "comment");
                given(PLANNED)
                        .when(new ReportProgress(ID, progress, "Väntar på lokal"))
                        .then(new ProgressReported(ID, progress, "Väntar på lokal"));
            }
        }

        @Test
        @DisplayName("Samma läge med ny kommentar är något nytt, samma läge med samma kommentar är det inte")
        void same_again() {
            ProgressReported ongoing = new ProgressReported(ID, Progress.ONGOING, "Halva tiden");
            given(PLANNED, ongoing)
                    .when(new ReportProgress(ID, Progress.ONGOING, "Halva tiden"))
                    .thenNothing();
            given(PLANNED, ongoing)
                    .when(new ReportProgress(ID, Progress.ONGOING, "Nästan klart"))
                    .then(new ProgressReported(ID, Progress.ONGOING, "Nästan klart"));
        }

        @Test
        @DisplayName("Det genomförda öppnas bara igen med en kommentar, och ändras inte annars")
        void done_is_opened_by_comment() {
            given(PLANNED, DONE)
                    .when(new ReportProgress(ID, Progress.DONE, "Verkligen"))
                    .thenNothing();
            given(PLANNED, DONE)
                    .when(new ReportProgress(ID, Progress.ONGOING, null))
                    .thenRejected(ActivityRule.COMMENT_REQUIRED, "comment");
            given(PLANNED, DONE)
                    .when(new ReportProgress(ID, Progress.ONGOING, "En grupp återstår"))
                    .then(new ProgressReported(ID, Progress.ONGOING, "En grupp återstår"));
            given(PLANNED, DONE)
                    .when(new Reschedule(ID, day("2025-12-31"), "Mer tid"))
                    .thenRejected(ActivityRule.ACTIVITY_DONE);
            given(PLANNED, DONE)
                    .when(new HandOverActivity(ID, KS, day("2025-06-01"), "Samlas"))
                    .thenRejected(ActivityRule.ACTIVITY_DONE);
            given(PLANNED, DONE).when(new CancelActivity(ID, "Ryms inte")).thenRejected(ActivityRule.ACTIVITY_DONE);
        }

        @Test
        @DisplayName("Det som inte är planerat har inget läge")
        void must_be_planned() {
            given().when(new ReportProgress(ID, Progress.ONGOING, null)).thenRejected(ActivityRule.ACTIVITY_UNKNOWN);
        }
    }

    @Nested
    @DisplayName("flyttas och lämnas över")
    class Move {
        @Test
        @DisplayName("Slutdatum flyttas med skäl, inte till före början")
        void is_rescheduled() {
            Reschedule later = new Reschedule(ID, day("2025-12-31"), "Mer tid");
            given(PLANNED).when(later).then(new ActivityRescheduled(ID, day("2025-12-31"), "Mer tid"));
            given(PLANNED).when(new Reschedule(ID, PLANNED.due(), "Mer tid")).thenNothing();
            given(PLANNED)
                    .when(new Reschedule(ID, day("2024-12-31"), "Mindre tid"))
                    .thenRejected(CommonRule.ENDS_BEFORE_START, "due");
            given(PLANNED)
                    .when(new Reschedule(ID, day("2025-12-31"), ""))
                    .thenRejected(ActivityRule.REASON_REQUIRED, "reason");
        }

        @Test
        @DisplayName("Den lämnas över till en enhet som finns, med skäl")
        void is_handed_over() {
            HandOverActivity over = new HandOverActivity(ID, KS, day("2025-06-01"), "Samlas");
            ActivityHandedOver handed = new ActivityHandedOver(ID, KS, day("2025-06-01"), "Samlas");
            given(PLANNED).when(over).then(handed);
            given(PLANNED, handed).when(over).thenNothing();
            given(PLANNED)
                    .when(new HandOverActivity(ID, BOM, day("2025-06-01"), "Samlas"))
                    .thenNothing();
            given(PLANNED)
                    .when(new HandOverActivity(ID, GRUNDSKOLA, day("2025-06-01"), "Samlas"))
                    .thenRejected(OrganisationRule.UNIT_UNKNOWN, "to");
            given(PLANNED)
                    .when(new HandOverActivity(ID, KS, day("2025-06-01"), " "))
                    .thenRejected(ActivityRule.REASON_REQUIRED, "reason");
        }
    }

    @Nested
    @DisplayName("avslutas")
    class Close {
        private final ReportBack back = new ReportBack(ID, "Lovskolan är införd");

        @Test
        @DisplayName("Ett uppdrag återrapporteras och är därmed avslutat, också när det är genomfört")
        void assignment_is_reported_back() {
            given(GIVEN).when(back).then(ANSWERED);
            given(GIVEN, DONE).when(back).then(ANSWERED);
            given(GIVEN, ANSWERED).when(new ReportBack(ID, "Mer")).thenRejected(ActivityRule.ACTIVITY_CLOSED);
            given(GIVEN, ANSWERED)
                    .when(new ReportProgress(ID, Progress.ONGOING, "Mer"))
                    .thenRejected(ActivityRule.ACTIVITY_CLOSED);
            given(GIVEN).when(new ReportBack(ID, " ")).thenRejected(CommonRule.TEXT_MISSING, "text");
        }

        @Test
        @DisplayName("Det ingen bett om återrapporteras inte")
        void activity_is_not_reported_back() {
            given(PLANNED).when(back).thenRejected(ActivityRule.NOT_AN_ASSIGNMENT);
        }

        @Test
        @DisplayName("Den ställs in med skäl, en gång")
        void is_cancelled() {
            given(PLANNED).when(new CancelActivity(ID, "Ryms inte")).then(CANCELLED);
            given(PLANNED, CANCELLED)
                    .when(new CancelActivity(ID, "Annat skäl"))
                    .thenRejected(ActivityRule.ACTIVITY_CLOSED);
            given(PLANNED).when(new CancelActivity(ID, " ")).thenRejected(ActivityRule.REASON_REQUIRED, "reason");
        }
    }

    private static PlanActivity plan(ActivityKind kind) {
        return command(kind, BOM, "2025-01-01", "2025-08-31");
    }

    private static PlanActivity plan(UnitId owner, String from, String due) {
        return command(ActivityKind.ACTIVITY, owner, from, due);
    }

    private static PlanActivity command(ActivityKind kind, UnitId owner, String from, String due) {
        return new PlanActivity(ID, kind, "Lovskola", null, owner, "rektor", List.of(GOAL), day(from), day(due));
    }

    private static ActivityPlanned planned(ActivityKind kind) {
        return planned(kind, BOM, "2025-01-01", "2025-08-31");
    }

    private static ActivityPlanned planned(ActivityKind kind, UnitId owner, String from, String due) {
        return new ActivityPlanned(ID, kind, "Lovskola", null, owner, "rektor", List.of(GOAL), day(from), day(due));
    }

    @Override
    protected Activity none() {
        return Activity.NONE;
    }

    @Override
    protected Activity evolve(Activity state, ActivityEvent event) {
        return Activity.evolve(state, event);
    }

    @Override
    protected List<ActivityEvent> decide(Activity state, ActivityCommand command) {
        return Activity.decide(state, command, act, world);
    }
}
