package se.mandat.query.history;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.mandat.kernel.ActivityEvent.*;
import se.mandat.kernel.Event;
import se.mandat.kernel.FollowupEvent.*;
import se.mandat.kernel.GoalEvent.*;
import se.mandat.kernel.IndicatorEvent.*;
import se.mandat.kernel.MandateEvent.*;
import se.mandat.kernel.Measurement;
import se.mandat.kernel.Missing;
import se.mandat.kernel.MissionEvent.*;
import se.mandat.kernel.OrganisationEvent.*;
import se.mandat.kernel.Period;
import se.mandat.kernel.PeriodEvent.*;
import se.mandat.kernel.PeriodKind;
import se.mandat.kernel.PlanEvent.*;
import se.mandat.kernel.StaffingEvent.*;
import se.mandat.kernel.SteeringEvent.*;
import se.mandat.kernel.activities.ActivityId;
import se.mandat.kernel.activities.ActivityKind;
import se.mandat.kernel.activities.Progress;
import se.mandat.kernel.followups.Coverage;
import se.mandat.kernel.followups.FollowupId;
import se.mandat.kernel.followups.Grade;
import se.mandat.kernel.followups.GroupId;
import se.mandat.kernel.followups.Section;
import se.mandat.kernel.followups.SectionKind;
import se.mandat.kernel.goals.Comparison;
import se.mandat.kernel.goals.Contributor;
import se.mandat.kernel.goals.GoalId;
import se.mandat.kernel.indicators.BackValue;
import se.mandat.kernel.indicators.Baseline;
import se.mandat.kernel.indicators.Definition;
import se.mandat.kernel.indicators.Direction;
import se.mandat.kernel.indicators.Following;
import se.mandat.kernel.indicators.IndicatorId;
import se.mandat.kernel.indicators.IndicatorSource;
import se.mandat.kernel.mandates.AreaId;
import se.mandat.kernel.mandates.MandateId;
import se.mandat.kernel.mandates.SuccessionKind;
import se.mandat.kernel.missions.FactorId;
import se.mandat.kernel.organisation.Share;
import se.mandat.kernel.organisation.Succession;
import se.mandat.kernel.organisation.UnitId;
import se.mandat.kernel.organisation.UnitType;
import se.mandat.kernel.plans.FrozenCore;
import se.mandat.kernel.plans.FrozenFactor;
import se.mandat.kernel.plans.FrozenGoal;
import se.mandat.kernel.plans.FrozenIndicator;
import se.mandat.kernel.plans.FrozenTarget;
import se.mandat.kernel.plans.PlanId;
import se.mandat.platform.ReadyModels;

/** One of every event, and of every form its sentence takes. */
public final class Samples {
    static final Period YEAR = new Period("2025");
    static final FollowupId REPORT = new FollowupId("kf/2025");
    static final IndicatorId RESULT = new IndicatorId("i-resultat");
    static final GroupId FINANCIAL = new GroupId("finansiella-mal");

    private static final UnitId KF = new UnitId("kf");
    private static final UnitId GN = new UnitId("gn");
    private static final GoalId GOAL = new GoalId("trygghet");
    private static final MandateId MANDATE = new MandateId("2023-2026");
    private static final FactorId FACTOR = new FactorId("delaktighet");
    private static final AreaId AREA = new AreaId("2023-2026/larande");
    private static final LocalDate DAY = LocalDate.of(2023, 1, 1);
    private static final BigDecimal ONE = BigDecimal.ONE;
    private static final Definition DEFINITION =
            new Definition("Resultat", "mnkr", Direction.HIGHER, true, IndicatorSource.MANUAL, null, null);
    private static final Measurement NUMBER = Measurement.of(new BigDecimal("383"));
    private static final Measurement SECRET = Measurement.missing(Missing.SECRET);

    private static final PlanId PLAN = new PlanId("kf/2025");
    private static final ActivityId ACTIVITY = new ActivityId("lovskola");
    private static final FrozenCore CORE =
            new FrozenCore("Vi finns för alla", List.of(new FrozenFactor(FACTOR, "Delaktighet")));
    private static final FrozenGoal FROZEN = new FrozenGoal(
            GOAL, "Trygghet", "mål", true, List.of(new FrozenTarget(RESULT, YEAR, ONE, Comparison.AT_LEAST)));

    private Samples() {}

    public static List<Event> plans() {
        return List.of(
                new UnitEstablished(GN, UnitType.COMMITTEE, "Gymnasienämnden", KF, DAY, true),
                new UnitEstablished(KF, UnitType.COUNCIL, "Kommunfullmäktige", null, DAY, false),
                new UnitRenamed(GN, "Skolnämnden", DAY),
                new UnitMoved(GN, KF, DAY),
                new UnitsMerged(List.of(GN, KF), new UnitId("ny"), DAY),
                new UnitSplit(GN, List.of(new Share(KF, new BigDecimal("40")), new Share(GN, null)), DAY),
                new UnitClosed(GN, DAY, Succession.STATED, List.of(KF)),
                new UnitClosed(GN, DAY, Succession.NOT_STATED, List.of()),
                new UnitClosed(GN, DAY, Succession.NONE, List.of()),
                new RoleTaken(GN, "rektor", "p-1", DAY),
                new RoleLeft(GN, "rektor", "p-1", DAY),
                new MandateOpened(MANDATE, "2023–2026", DAY, DAY),
                new AreaAdopted(AREA, "Lärande", DAY, null),
                new AreaAdopted(AREA, "Lärande", DAY, DAY),
                new AreaAmended(AREA, "Lärande hela livet", DAY),
                new AreaEnded(AREA, DAY),
                new GoalsLinked(MANDATE, GOAL, new GoalId("nytt"), SuccessionKind.CONTINUES, null),
                new GoalsLinked(MANDATE, GOAL, new GoalId("nytt"), SuccessionKind.REPLACES, "bredare"),
                new GoalsLinked(MANDATE, GOAL, new GoalId("nytt"), SuccessionKind.PARTLY, null),
                new GoalsLinked(MANDATE, GOAL, null, SuccessionKind.DROPPED, null),
                new GoalsUnlinked(MANDATE, GOAL, new GoalId("nytt"), "fel mål"),
                new GoalsUnlinked(MANDATE, GOAL, null, "fel mål"),
                new GoalSet(GOAL, "mål", "Trygghet", KF, AREA, List.of(), List.of(), List.of(), DAY, null, true),
                new GoalHandedOver(GOAL, GN, DAY, "omorganisation"),
                new ResponsibleNamed(GOAL, "rektor"),
                new PartTaken(GOAL, Contributor.of(GN), "belysning", DAY),
                new PartTaken(GOAL, Contributor.of("Polisen"), "närvaro", DAY),
                new PartLeft(GOAL, Contributor.of("Polisen"), DAY, "avtalet löpte ut"),
                new GoalReworded(GOAL, "Trygga barn", "tydligare"),
                new GoalLinked(GOAL, new GoalId("annat")),
                new GoalUnlinked(GOAL, new GoalId("annat")),
                new GoalEnded(GOAL, DAY, "uppnått"),
                new TargetSet(GOAL, RESULT, YEAR, ONE, Comparison.AT_LEAST),
                new TargetChanged(GOAL, RESULT, YEAR, ONE, Comparison.EXACTLY, "ny budget"),
                new IndicatorDefined(RESULT, DEFINITION),
                new IndicatorRedefined(RESULT, DEFINITION, DAY, "ny källa"),
                new IndicatorFollowed(RESULT, new Following(KF, PeriodKind.YEAR, null, true)),
                new IndicatorFollowed(RESULT, new Following(null, null, new Baseline(YEAR, SECRET), false)),
                new BackSeriesSupplied(RESULT, 2, List.of(new BackValue(KF, YEAR, ONE)), "omräknat"),
                new IndicatorEnded(RESULT, DAY, "ersatt"),
                new LevelDecided(RESULT, KF, YEAR, ONE, Comparison.AT_MOST),
                new ModelAdopted(1, ReadyModels.of("three-levels").orElseThrow(), DAY, null),
                new MissionDescribed(GN, "Ge gymnasieutbildning", DAY),
                new FactorAdopted(GN, FACTOR, "Delaktighet", null, DAY),
                new FactorReworded(GN, FACTOR, "Delaktighet och inflytande", "Eleverna påverkar", "tydligare"),
                new FactorEnded(GN, FACTOR, DAY, "ersatt"),
                new PlanBegun(PLAN),
                new PlanReady(PLAN, "someone"),
                new PlanTakenBack(PLAN, "ett mått saknas"),
                new PlanAdopted(PLAN, List.of(FROZEN), List.of(), CORE),
                new PlanAmended(
                        PLAN, List.of(), List.of(new FrozenIndicator(RESULT, "Resultat", "mnkr")), "ny budget", null));
    }

    public static List<Event> activities() {
        return List.of(
                planned(ActivityKind.ACTIVITY),
                planned(ActivityKind.ASSIGNMENT),
                new ProgressReported(ACTIVITY, Progress.DELAYED, "väntar"),
                new ActivityRescheduled(ACTIVITY, DAY, "mer tid"),
                new ActivityHandedOver(ACTIVITY, GN, DAY, "samlas"),
                new AssignmentReportedBack(ACTIVITY, "klart"),
                new ActivityCancelled(ACTIVITY, "ryms inte"));
    }

    private static ActivityPlanned planned(ActivityKind kind) {
        return new ActivityPlanned(ACTIVITY, kind, "Lovskola", null, KF, "rektor", List.of(GOAL), DAY, DAY);
    }

    public static List<Event> followups() {
        return List.of(
                new PeriodScheduled(YEAR, DAY, DAY),
                new PeriodScheduled(YEAR, DAY, DAY, Map.of(UnitType.COMMITTEE, DAY), true),
                new PeriodRescheduled(YEAR, DAY, DAY, Map.of(), "sammanträdet flyttades"),
                new PeriodOpened(new Period("2025-P2")),
                new PeriodClosed(new Period("2025-11")),
                new FollowupOpened(REPORT),
                new OutcomeReported(REPORT, RESULT, YEAR, NUMBER, null),
                new OutcomeReported(REPORT, RESULT, YEAR, SECRET, null),
                new OutcomeCorrected(REPORT, RESULT, YEAR, NUMBER, "felskrivet", null),
                new OutcomeCorrected(REPORT, RESULT, YEAR, SECRET, "röjde enskilda", null),
                new OutcomeRevised(REPORT, RESULT, YEAR, NUMBER, DAY, "ny mätning"),
                new CorrectionProposed(REPORT, RESULT, YEAR, NUMBER, "felskrivet", "someone"),
                new CorrectionDeclined(REPORT, RESULT, YEAR, "stämmer"),
                new ForecastGiven(REPORT, RESULT, YEAR, ONE, BigDecimal.TEN, null),
                new GoalJudged(REPORT, GOAL, YEAR, Grade.PARTLY, false, "på väg"),
                new GoalJudged(REPORT, GOAL, YEAR, Grade.FULLY, true, "på väg"),
                new CoverageJudged(REPORT, GOAL, YEAR, Coverage.LOW, "få nämnder har mål"),
                new QualityJudged(REPORT, null, YEAR, Grade.FULLY, "gott"),
                new QualityJudged(REPORT, "Delaktighet", YEAR, Grade.NOT, "svagt"),
                group(null, 3, true),
                group(null, 3, false),
                group(Grade.FULLY, null, false),
                group(Grade.FULLY, null, true),
                group(null, null, false),
                new FollowupSubmitted(REPORT, "someone"),
                new FollowupReturned(REPORT, "mål saknas"),
                new FollowupApproved(REPORT),
                new FollowupDecided(REPORT),
                new FollowupPublished(REPORT),
                new RevisionBegun(REPORT, 1, "fel tal"),
                new SectionReady(REPORT, Section.of(RESULT), "someone"),
                new SectionReopened(REPORT, Section.TEXTS),
                unchanged(SectionKind.GOAL, GOAL.value()),
                unchanged(SectionKind.QUALITY, "Delaktighet"),
                unchanged(SectionKind.QUALITY, ""),
                new TextWritten(REPORT, "sammanfattning", "Ett gott år"),
                new Commented(REPORT, Section.of(GOAL), "Vilka åtgärder?", "someone"),
                new Commented(REPORT, null, "Tack", "someone"),
                new DialogueHeld(REPORT, DAY, List.of("förvaltningschef"), "Vi fortsätter", List.of(ACTIVITY)));
    }

    private static JudgementConfirmed unchanged(SectionKind kind, String subject) {
        FollowupId earlier = new FollowupId("kf/2024");
        return new JudgementConfirmed(REPORT, kind, subject, YEAR, Grade.PARTLY, "på väg", false, earlier);
    }

    static GroupJudged group(@Nullable Grade grade, @Nullable Integer met, boolean expected) {
        Integer of = met == null ? null : Integer.valueOf(4);
        return new GroupJudged(
                REPORT, FINANCIAL, "Finansiella mål", YEAR, grade, met, of, List.of(), expected, "grunden");
    }
}
