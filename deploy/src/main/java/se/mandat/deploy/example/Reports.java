package se.mandat.deploy.example;

import static se.mandat.kernel.Role.CONTROLLER;
import static se.mandat.kernel.Role.POLITICIAN;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import se.mandat.deploy.example.Town.Aimed;
import se.mandat.deploy.example.Town.Place;
import se.mandat.kernel.FollowupCommand.*;
import se.mandat.kernel.Measurement;
import se.mandat.kernel.Missing;
import se.mandat.kernel.Period;
import se.mandat.kernel.PeriodCommand.*;
import se.mandat.kernel.followups.Coverage;
import se.mandat.kernel.followups.FollowupId;
import se.mandat.kernel.followups.Grade;
import se.mandat.kernel.followups.GroupId;
import se.mandat.kernel.followups.Section;
import se.mandat.kernel.goals.Comparison;
import se.mandat.kernel.organisation.UnitType;
import se.mandat.query.signals.SignalKind;

/** Reporting through a year: the interim report of the bodies and everybody's report of the year. */
final class Reports {
    private static final int ANALYSED_FROM = 2023;
    private static final String GROUND = "Arbetet har gett effekt, men skillnaderna är fortfarande stora.";

    private final Teller teller;
    private final Town town;
    private final Plans plans;
    private final Figures figures;
    private final Missions missions;
    private final Chance chance;

    Reports(Teller teller, Town town, Plans plans, Missions missions, Figures figures, Chance chance) {
        this.teller = teller;
        this.town = town;
        this.plans = plans;
        this.missions = missions;
        this.chance = chance;
        this.figures = figures;
    }

    /** The statutory interim report of the bodies; the last one is left open. */
    void interim(int year, boolean open) {
        Period period = new Period(year + "-P2");
        LocalDate opens = LocalDate.of(year, 8, 20);
        LocalDate due = LocalDate.of(year, 10, 10);
        Map<UnitType, LocalDate> levels = Map.of(UnitType.COMMITTEE, due.minusDays(15));
        begin(period, new SchedulePeriod(period, opens, due, levels, true), opens);
        for (Place place : town.planners(year)) {
            if (open ? isInTime(place, year) : place.sort().isBody()) {
                interim(place, period, year);
            }
        }
        if (!open) {
            teller.on(LocalDate.of(year, 10, 25));
            teller.does(CONTROLLER, null, new ClosePeriod(period));
        }
    }

    /** Of the last one everybody is waited for. */
    private boolean isInTime(Place place, int year) {
        return !chance.slips(SignalKind.LATE, place.unit(), year, () -> place.sort() != Sort.COUNCIL);
    }

    /** What a body says during the year; the rest of its way is gone at once. */
    void interim(Place place, Period period, int year) {
        write(place, period, year);
        expect(place, period, year);
        goesAllTheWay(place, FollowupId.of(place.unit(), period), "Delårsrapport " + year);
    }

    /** The same, and nobody has approved it yet, or somebody who wrote in it has. */
    void handIn(Place place, Period period, int year) {
        FollowupId id = FollowupId.of(place.unit(), period);
        boolean own = chance.slips(SignalKind.SELF_APPROVED, place.unit(), year);
        write(place, period, year);
        expect(place, period, year);
        if (own) {
            teller.as(POLITICIAN, CONTROLLER, place.unit(), new WriteText(id, "sammanfattning", "Vi är på rätt väg."));
        }
        teller.says(place, new SubmitFollowup(id));
        if (own) {
            teller.decides(town.bodyOf(place), new ApproveFollowup(id));
        }
    }

    /** A report somebody has begun to write. */
    void write(Place place, Period period, int year) {
        FollowupId id = FollowupId.of(place.unit(), period);
        Measure aim = place.sort().aim();
        teller.says(place, new OpenFollowup(id));
        if (aim != Measure.VISITS) {
            teller.says(
                    place, new GiveForecast(id, aim.id(), Period.year(year), figures.number(place, aim), null, null));
        }
    }

    private void expect(Place place, Period period, int year) {
        FollowupId id = FollowupId.of(place.unit(), period);
        for (Aimed goal : town.planned(place.unit(), year)) {
            Grade grade = chance.nextInt(3) == 0 ? Grade.PARTLY : Grade.FULLY;
            teller.says(
                    place,
                    new JudgeGoal(id, goal.goal(), Period.year(year), grade, true, "Bedöms nås med nuvarande takt."));
            analyse(place, id, goal);
        }
    }

    /** When everybody is to report a year, told at Christmas. */
    void schedule(int year) {
        Period period = Period.year(year);
        LocalDate due = LocalDate.of(year + 1, 2, 20);
        Map<UnitType, LocalDate> levels = Map.of(UnitType.UNIT, LocalDate.of(year + 1, 2, 1));
        schedule(period, new SchedulePeriod(period, opening(year), due, levels, false), opening(year));
    }

    private static LocalDate opening(int year) {
        return LocalDate.of(year + 1, 1, 8);
    }

    /** Everybody's report of a year, told in the January after. */
    void year(int year) {
        Period period = Period.year(year);
        teller.on(opening(year));
        teller.does(CONTROLLER, null, new OpenPeriod(period));
        teller.on(opening(year).plusDays(20));
        town.planners(year).forEach(place -> year(place, period));
    }

    /** Told in March. */
    void close(int year) {
        teller.on(LocalDate.of(year + 1, 3, 20));
        teller.does(CONTROLLER, null, new ClosePeriod(Period.year(year)));
    }

    private void begin(Period period, SchedulePeriod schedule, LocalDate opens) {
        schedule(period, schedule, opens);
        teller.on(opens);
        teller.does(CONTROLLER, null, new OpenPeriod(period));
    }

    private void schedule(Period period, SchedulePeriod schedule, LocalDate opens) {
        teller.on(opens.minusDays(14));
        teller.does(CONTROLLER, null, schedule);
        if (chance.nextInt(6) == 0) {
            teller.does(
                    CONTROLLER,
                    null,
                    new ReschedulePeriod(
                            period, opens, schedule.due().plusDays(7), schedule.deadlines(), "Bokslutet dröjer"));
        }
    }

    private void year(Place place, Period period) {
        FollowupId id = FollowupId.of(place.unit(), period);
        if (place.unit().value().equals("bom") && period.year() == 2010) {
            return;
        }
        teller.says(place, new OpenFollowup(id));
        List<Aimed> goals = town.planned(place.unit(), period.year());
        List<Grade> grades = new ArrayList<>();
        if (chance.slips(SignalKind.JUDGED_AGAINST_INDICATORS, place.unit(), period.year())) {
            List<Aimed> left = judgedTooEarly(place, id, goals);
            grades.addAll(Collections.nCopies(goals.size() - left.size(), Grade.FULLY));
            goals = left;
        }
        Measurement aimed = figures(place, id, period);
        for (Aimed goal : goals) {
            grades.add(judge(place, id, goal, aimed));
        }
        missions.judge(place, id, period).forEach(command -> teller.says(place, command));
        teller.says(place, new WriteText(id, "sammanfattning", "Året präglades av få vikarier och en stabil grupp."));
        if (place.sort() == Sort.COUNCIL) {
            council(place, id, period, grades);
        }
        if (chance.nextInt(8) == 0) {
            teller.says(place, new MarkSectionReady(id, Section.TEXTS));
        }
        if (chance.nextInt(60) > 0) {
            goesAllTheWay(place, id, "Verksamhetsberättelse " + period.year());
        }
    }

    /** Judges what has a target as reached before the figure is known, which it is not; says which goals are left. */
    private List<Aimed> judgedTooEarly(Place place, FollowupId id, List<Aimed> goals) {
        List<Aimed> left = new ArrayList<>();
        for (Aimed goal : goals) {
            BigDecimal level = plans.level(goal.goal(), id.period().year());
            if (level == null) {
                left.add(goal);
            } else {
                teller.says(place, new JudgeGoal(id, goal.goal(), id.period(), Grade.FULLY, false, GROUND, null));
                analyse(place, id, goal);
                figures.next(place, place.sort().aim(), beyond(place, level));
            }
        }
        return left;
    }

    private static BigDecimal beyond(Place place, BigDecimal level) {
        boolean atMost = place.sort().comparison() == Comparison.AT_MOST;
        return atMost ? level.add(BigDecimal.ONE) : level.subtract(BigDecimal.ONE);
    }

    private Measurement figures(Place place, FollowupId id, Period period) {
        Measurement aimed = Measurement.missing(Missing.NOT_REPORTED);
        for (Measure measure : place.sort().measures()) {
            Measurement outcome = figures.outcome(place, measure);
            aimed = measure == place.sort().aim() ? outcome : aimed;
            String comment = outcome.missing() == Missing.SECRET ? "För få svarande för att visas" : null;
            teller.says(place, new ReportOutcome(id, measure.id(), period, outcome, comment));
        }
        return aimed;
    }

    private Grade judge(Place place, FollowupId id, Aimed goal, Measurement aimed) {
        BigDecimal level = plans.level(goal.goal(), id.period().year());
        Grade grade = Grade.USUAL.get(chance.nextInt(3));
        String motivation = null;
        if (level != null && aimed.number() != null) {
            boolean reached = place.sort().comparison() == Comparison.AT_MOST
                    ? aimed.number().compareTo(level) <= 0
                    : aimed.number().compareTo(level) >= 0;
            grade = reached ? Grade.FULLY : chance.nextBoolean() ? Grade.NOT : Grade.PARTLY;
            if (chance.nextInt(25) == 0) {
                grade = reached ? Grade.PARTLY : Grade.FULLY;
                motivation = "Siffran säger inte allt: målet är bredare än måttet.";
            }
        } else if (level != null) {
            grade = chance.nextBoolean() ? Grade.NOT_MEASURED : Grade.CANNOT_BE_JUDGED;
        }
        teller.says(place, new JudgeGoal(id, goal.goal(), id.period(), grade, false, GROUND, motivation));
        analyse(place, id, goal);
        return grade;
    }

    /** The last steering model asks for a text of every goal that is judged. */
    private void analyse(Place place, FollowupId id, Aimed goal) {
        if (id.period().year() >= ANALYSED_FROM) {
            teller.says(
                    place, new WriteText(id, "analys." + goal.goal(), "Fler arbetar på samma sätt, och det märks."));
        }
    }

    private void council(Place place, FollowupId id, Period period, List<Grade> grades) {
        List<Aimed> mine = town.planned(place.unit(), period.year());
        teller.says(
                place,
                new JudgeCoverage(id, mine.getFirst().goal(), period, Coverage.PARTLY, "Två av tre nämnder bidrar."));
        int met = Collections.frequency(grades, Grade.FULLY);
        int judged = (int) grades.stream().filter(grade -> !grade.isReserved()).count();
        if (judged == 0) {
            return;
        }
        teller.says(
                place,
                new JudgeGroup(
                        id,
                        new GroupId("fullmaktiges-mal"),
                        "Fullmäktiges mål",
                        period,
                        null,
                        met,
                        judged,
                        List.of(),
                        false,
                        "De av fullmäktiges egna mål som bedömts."));
    }

    void goesAllTheWay(Place place, FollowupId id, String matter) {
        Place body = town.bodyOf(place);
        teller.says(place, new SubmitFollowup(id));
        if (chance.nextInt(9) == 0) {
            teller.decides(body, new Comment(id, null, "Hur ser det ut jämfört med förra året?"));
            teller.decides(body, new ReturnFollowup(id, null, "Motivera bedömningarna"));
            teller.says(place, new SubmitFollowup(id));
        }
        teller.decides(body, new ApproveFollowup(id));
        if (chance.nextInt(10) == 0) {
            teller.says(
                    place,
                    new HoldDialogue(
                            id,
                            teller.day(),
                            List.of(body.name(), place.name()),
                            "Resultaten gicks igenom och alla såg samma sak.",
                            List.of()));
        }
        if (chance.nextInt(12) > 0) {
            teller.decided(teller.decision(body.name(), matter), POLITICIAN, body.unit(), new DecideFollowup(id));
            teller.decides(body, new PublishFollowup(id));
        }
    }
}
