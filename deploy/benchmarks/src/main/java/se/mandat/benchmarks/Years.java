package se.mandat.benchmarks;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;
import se.mandat.kernel.Act;
import se.mandat.kernel.Decision;
import se.mandat.kernel.Event;
import se.mandat.kernel.FollowupEvent.*;
import se.mandat.kernel.GoalEvent.*;
import se.mandat.kernel.IndicatorEvent.*;
import se.mandat.kernel.MandateEvent.*;
import se.mandat.kernel.Measurement;
import se.mandat.kernel.Missing;
import se.mandat.kernel.OrganisationEvent.*;
import se.mandat.kernel.PartialDate;
import se.mandat.kernel.Period;
import se.mandat.kernel.PeriodEvent.*;
import se.mandat.kernel.SteeringEvent.ModelAdopted;
import se.mandat.kernel.followups.FollowupId;
import se.mandat.kernel.followups.Grade;
import se.mandat.kernel.goals.Comparison;
import se.mandat.kernel.goals.GoalId;
import se.mandat.kernel.indicators.Definition;
import se.mandat.kernel.indicators.Direction;
import se.mandat.kernel.indicators.IndicatorId;
import se.mandat.kernel.indicators.IndicatorSource;
import se.mandat.kernel.mandates.AreaId;
import se.mandat.kernel.mandates.MandateId;
import se.mandat.kernel.organisation.Share;
import se.mandat.kernel.organisation.UnitId;
import se.mandat.kernel.organisation.UnitType;
import se.mandat.kernel.steering.SteeringModel;
import se.mandat.platform.ReadyModels;

/**
 * An invented municipality's years, as events, the same for the same seed: mandate turns with new areas and goals, plans,
 * three reports a year from every unit, some late, corrections, figures nobody measured, revisions of last year's, definitions
 * that change, units that are renamed, moved, merged and split, another steering model every other mandate.
 */
final class Years {
    private static final int FIRST_YEAR = 2006;
    private static final int MANDATE = 4;
    private static final int AREAS = 6;
    private static final int COMMITTEES = 12;
    private static final int FACTORS = 5;
    private static final List<Grade> GRADES =
            List.of(Grade.FULLY, Grade.PARTLY, Grade.NOT, Grade.NOT_MEASURED, Grade.CANNOT_BE_JUDGED);
    private static final String GROUND =
            "Arbetet har gett effekt: fler når målen än förra året, men skillnaderna mellan enheterna är fortfarande stora.";

    /** Takes what happens, in the order it happens. */
    interface Sink {
        void happened(Event event, Instant knownAt, @Nullable Decision decision);
    }

    private final int goalsEach;
    private final SplittableRandom random;
    private final Sink sink;
    private final List<UnitId> units = new ArrayList<>();
    private final Map<UnitId, List<GoalId>> goals = new HashMap<>();
    private LocalDate day = LocalDate.of(FIRST_YEAR, 1, 1);
    private int formed;
    private int models;

    private Years(int unitCount, int goalsEach, long seed, Sink sink) {
        this.goalsEach = goalsEach;
        this.random = new SplittableRandom(seed);
        this.sink = sink;
        for (int unit = 0; unit < unitCount; unit++) {
            units.add(new UnitId("enhet-" + unit));
        }
    }

    /** Years of municipalities of one size, each with its own sink, year by year side by side. */
    static void happen(Size size, long seed, List<? extends Sink> sinks) {
        List<Years> municipalities = new ArrayList<>();
        for (Sink sink : sinks) {
            municipalities.add(new Years(size.units(), size.goalsEach(), seed + municipalities.size(), sink));
        }
        municipalities.forEach(Years::found);
        for (int year = FIRST_YEAR; year < FIRST_YEAR + size.years(); year++) {
            for (Years municipality : municipalities) {
                municipality.year(year);
            }
        }
    }

    private void found() {
        happened(new UnitEstablished(new UnitId("kf"), UnitType.COUNCIL, "Kommunfullmäktige", null, day, true));
        for (int unit = 0; unit < units.size(); unit++) {
            happened(new UnitEstablished(
                    units.get(unit),
                    unit < COMMITTEES ? UnitType.COMMITTEE : UnitType.UNIT,
                    "Enhet " + unit,
                    unit < COMMITTEES ? new UnitId("kf") : units.get(unit % COMMITTEES),
                    day,
                    true));
            happened(new IndicatorDefined(indicator(units.get(unit)), definition("Andel som når målen")));
        }
    }

    private void year(int year) {
        day = LocalDate.of(year, 1, 1);
        if ((year - FIRST_YEAR) % (2 * MANDATE) == 0) {
            changeModel(year);
        }
        if ((year - FIRST_YEAR) % MANDATE == 0) {
            turn(year);
        } else {
            reorganise();
        }
        targets(year);
        for (String part : List.of("P1", "P2")) {
            report(new Period(year + "-" + part), Period.year(year));
        }
        report(Period.year(year), Period.year(year));
        revise(year - 1);
    }

    private void changeModel(int year) {
        models++;
        decided(new ModelAdopted(models, model(models), day, models == 1 ? null : "Ny mandatperiod"), year);
    }

    private static SteeringModel model(int version) {
        String name = ReadyModels.OFFERED.get((version - 1) % ReadyModels.OFFERED.size());
        return ReadyModels.of(name).orElseThrow();
    }

    /** What a goal of the council is called after so many years. */
    static String councilsKind(int years) {
        return model((years - 1) / (2 * MANDATE) + 1).kinds().stream()
                .filter(kind -> kind.mayBeOwnedBy(UnitType.COUNCIL))
                .findFirst()
                .orElseThrow()
                .key();
    }

    private void turn(int year) {
        String mandate = year + "-" + (year + MANDATE - 1);
        LocalDate last = LocalDate.of(year + MANDATE - 1, 12, 31);
        decided(new MandateOpened(new MandateId(mandate), mandate, day, last), year);
        for (int area = 0; area < AREAS; area++) {
            decided(new AreaAdopted(area(mandate, area), "Område " + area, day, last), year);
        }
        for (UnitId unit : units) {
            if (random.nextInt(100) < 15) {
                happened(new IndicatorRedefined(
                        indicator(unit), definition("Andel som når målen, ny källa"), day, "Ny källa"));
            }
            List<GoalId> mine = new ArrayList<>();
            for (int goal = 0; goal < goalsEach; goal++) {
                GoalId id = new GoalId(unit + "-" + year + "-" + goal);
                mine.add(id);
                decided(
                        new GoalSet(
                                id,
                                "nämndmål",
                                "Fler ska nå målen, " + unit + " " + goal,
                                unit,
                                area(mandate, random.nextInt(AREAS)),
                                List.of(),
                                List.of(),
                                List.of(),
                                day,
                                last,
                                random.nextInt(20) == 0),
                        year);
            }
            goals.put(unit, mine);
        }
    }

    private void reorganise() {
        for (int change = 0; change < 2; change++) {
            UnitId unit = anyUnit();
            switch (random.nextInt(4)) {
                case 0 -> happened(new UnitRenamed(unit, "Nytt namn " + day.getYear(), day));
                case 1 -> happened(new UnitMoved(unit, units.get(random.nextInt(COMMITTEES)), day));
                case 2 -> merge(unit, anyUnit());
                default -> split(unit);
            }
        }
    }

    private UnitId anyUnit() {
        return units.get(COMMITTEES + random.nextInt(units.size() - COMMITTEES));
    }

    private void merge(UnitId one, UnitId other) {
        UnitId into = form("Sammanslagen");
        List<UnitId> merged = one.equals(other) ? List.of(one) : List.of(one, other);
        happened(new UnitsMerged(merged, into, day));
        var _ = units.removeAll(merged);
    }

    private void split(UnitId unit) {
        List<Share> shares = List.of(share("Delad", 60), share("Delad", 40));
        happened(new UnitSplit(unit, shares, day));
        var _ = units.remove(unit);
    }

    private Share share(String name, int percent) {
        return new Share(form(name), BigDecimal.valueOf(percent));
    }

    private UnitId form(String name) {
        UnitId unit = new UnitId("ny-" + formed++);
        happened(new UnitEstablished(unit, UnitType.UNIT, name + " " + formed, units.getFirst(), day, true));
        happened(new IndicatorDefined(indicator(unit), definition("Andel som når målen")));
        units.add(unit);
        goals.put(unit, List.of());
        return unit;
    }

    private void targets(int year) {
        day = LocalDate.of(year, 1, 15);
        for (UnitId unit : units) {
            for (GoalId goal : goals.getOrDefault(unit, List.of())) {
                if (random.nextInt(100) < 20) {
                    happened(new GoalReworded(goal, "Fler ska nå målen " + year + ", " + goal, "Tydligare"));
                }
                decided(
                        new TargetSet(goal, indicator(unit), Period.year(year), number(60, 95), Comparison.AT_LEAST),
                        year);
            }
        }
    }

    private void report(Period reporting, Period about) {
        day = reporting.to().plusDays(10);
        happened(new PeriodScheduled(reporting, reporting.to(), reporting.to().plusDays(40)));
        happened(new PeriodOpened(reporting));
        for (UnitId unit : units) {
            day = reporting.to().plusDays(10 + random.nextInt(random.nextInt(10) == 0 ? 60 : 30));
            report(new FollowupId(unit + "/" + reporting), unit, about);
        }
        day = reporting.to().plusDays(90);
        happened(new PeriodClosed(reporting));
    }

    private void report(FollowupId id, UnitId unit, Period about) {
        happened(new FollowupOpened(id));
        happened(new OutcomeReported(id, indicator(unit), about, outcome(), GROUND));
        happened(new ForecastGiven(id, indicator(unit), about, number(60, 95), null, GROUND));
        if (random.nextInt(100) < 5) {
            happened(new OutcomeCorrected(id, indicator(unit), about, outcome(), "Felräknat", null));
        }
        for (GoalId goal : goals.getOrDefault(unit, List.of())) {
            happened(new GoalJudged(id, goal, about, grade(), false, GROUND));
        }
        for (int factor = 0; factor < FACTORS; factor++) {
            happened(new QualityJudged(id, "Kvalitetsfaktor " + factor, about, grade(), GROUND));
        }
        if (random.nextInt(10) == 0) {
            happened(new FollowupSubmitted(id, "chef"));
            happened(new FollowupReturned(id, "Motivera bedömningen"));
        }
        happened(new FollowupSubmitted(id, "chef"));
        decided(new FollowupApproved(id), day.getYear());
    }

    private void revise(int year) {
        day = LocalDate.of(year + 1, 6, 10);
        if (year < FIRST_YEAR) {
            return;
        }
        for (UnitId unit : units) {
            if (random.nextInt(4) == 0) {
                FollowupId id = new FollowupId(unit + "/" + year);
                happened(new OutcomeCorrected(
                        id, indicator(unit), Period.year(year), outcome(), "Källan har räknat om året", null));
            }
        }
    }

    private Measurement outcome() {
        return random.nextInt(5) == 0 ? Measurement.missing(Missing.NOT_MEASURED) : Measurement.of(number(50, 98));
    }

    private Grade grade() {
        return GRADES.get(random.nextInt(GRADES.size()));
    }

    private BigDecimal number(int from, int to) {
        return BigDecimal.valueOf(random.nextInt(from * 10, to * 10), 1);
    }

    private static IndicatorId indicator(UnitId unit) {
        return new IndicatorId("i-" + unit);
    }

    private static AreaId area(String mandate, int number) {
        return new AreaId(mandate + "/omrade-" + number);
    }

    private static Definition definition(String title) {
        return new Definition(title, "%", Direction.HIGHER, false, IndicatorSource.MANUAL, null, null);
    }

    private void happened(Event event) {
        sink.happened(event, day.atStartOfDay(Act.ZONE).toInstant(), null);
    }

    private void decided(Event event, int year) {
        String paragraph = String.valueOf(day.getDayOfYear());
        sink.happened(
                event,
                day.atStartOfDay(Act.ZONE).toInstant(),
                new Decision("Kommunfullmäktige", new PartialDate(day.toString()), paragraph, "Ks " + year, null));
    }
}
