package se.mandat.deploy.example;

import static se.mandat.kernel.Role.CONTROLLER;
import static se.mandat.kernel.Role.POLITICIAN;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.mandat.deploy.example.Town.Aimed;
import se.mandat.deploy.example.Town.Place;
import se.mandat.kernel.Decision;
import se.mandat.kernel.GoalCommand.ChangeTarget;
import se.mandat.kernel.GoalCommand.SetTarget;
import se.mandat.kernel.Period;
import se.mandat.kernel.PlanCommand.*;
import se.mandat.kernel.goals.GoalId;
import se.mandat.kernel.indicators.IndicatorId;
import se.mandat.kernel.plans.PlanId;
import se.mandat.query.signals.SignalKind;

/** Targets for a year, and plans that are adopted and amended. */
final class Plans {
    private final Teller teller;
    private final Town town;
    private final Chance chance;
    private final Map<String, BigDecimal> levels = new HashMap<>();

    Plans(Teller teller, Town town, Chance chance) {
        this.teller = teller;
        this.town = town;
        this.chance = chance;
    }

    /** What a goal is to reach in a year, where that is said: what measures it is its unit's first measure. */
    @Nullable
    BigDecimal level(GoalId goal, int year) {
        return levels.get(goal + "/" + year);
    }

    /** Told in the autumn before the year. */
    void plan(int year) {
        for (Place place : town.places()) {
            teller.on(LocalDate.of(year - 1, 12, 3));
            teller.does(CONTROLLER, null, new BeginPlan(PlanId.of(place.unit(), year)));
            aim(place, year);
            town.plans(place, year);
        }
        for (Place place : town.places()) {
            teller.on(LocalDate.of(year - 1, 12, 15));
            PlanId plan = PlanId.of(place.unit(), year);
            teller.does(CONTROLLER, null, new MarkPlanReady(plan));
            if (chance.nextInt(15) == 0) {
                teller.does(CONTROLLER, null, new TakePlanBack(plan, "Målvärdena ska ses över"));
                teller.does(CONTROLLER, null, new MarkPlanReady(plan));
            }
            if (!staysDraft(place, year)) {
                Decision decision = teller.decision(town.bodyOf(place).name(), "Verksamhetsplan " + year);
                teller.decided(decision, POLITICIAN, town.bodyOf(place).unit(), adopt(place, plan));
            }
        }
    }

    /** A plan that is begun, and perhaps ready to be decided. */
    void draft(Place place, int year, boolean ready) {
        PlanId plan = PlanId.of(place.unit(), year);
        teller.does(CONTROLLER, null, new BeginPlan(plan));
        if (ready) {
            teller.does(CONTROLLER, null, new MarkPlanReady(plan));
        }
    }

    /** The simhall's plan of 2013 was never adopted. */
    private static boolean staysDraft(Place place, int year) {
        return year == 2013 && place.unit().value().equals("simhallen");
    }

    private void aim(Place place, int year) {
        for (Aimed goal : town.goals(place.unit())) {
            boolean aimed = place.sort() == Sort.COUNCIL
                    ? goal.sound()
                    : goal.goal().value().endsWith("-1");
            if (aimed) {
                BigDecimal level = level(place.sort().aim());
                levels.put(goal.goal() + "/" + year, level);
                Decision decision = teller.decision(town.bodyOf(place).name(), "Målvärden " + year);
                teller.decided(
                        decision,
                        CONTROLLER,
                        null,
                        new SetTarget(
                                goal.goal(),
                                place.sort().aim().id(),
                                Period.year(year),
                                level,
                                place.sort().comparison()));
            }
        }
    }

    private BigDecimal level(Measure measure) {
        double middle = measure.low + (measure.high - measure.low) * (0.35 + chance.nextDouble() * 0.3);
        return BigDecimal.valueOf(middle).setScale(measure.isCount() ? 0 : 1, RoundingMode.HALF_UP);
    }

    private AdoptPlan adopt(Place place, PlanId plan) {
        return new AdoptPlan(plan, goals(place), followed(place, plan.year().year()));
    }

    private List<GoalId> goals(Place place) {
        return town.goals(place.unit()).stream().map(Aimed::goal).toList();
    }

    /** The measures that belong to the plan beside those of the targets; where there are three the last is forgotten. */
    private List<IndicatorId> followed(Place place, int year) {
        List<IndicatorId> measures =
                place.sort().measures().stream().map(Measure::id).toList();
        boolean forgotten =
                measures.size() > 2 && chance.slips(SignalKind.REPORTED_NOT_DECIDED, place.unit(), year, () -> true);
        return forgotten ? measures.subList(0, 2) : measures;
    }

    /** Told in the spring of the year: some targets are changed, most of them by an amendment of the plan. */
    void amend(int year) {
        teller.on(LocalDate.of(year, 5, 15));
        for (Place place : town.planners(year)) {
            List<Aimed> mine = town.planned(place.unit(), year);
            if (chance.slips(SignalKind.TARGET_LOWERED, place.unit(), year, () -> chance.nextInt(6) == 0)
                    && !staysDraft(place, year)
                    && town.places().contains(place)) {
                mine.stream()
                        .filter(goal -> level(goal.goal(), year) != null)
                        .findFirst()
                        .ifPresent(goal -> change(place, goal, year));
            }
        }
    }

    /** Told in the spring after the year: who has seen the outcome asks for a little more. */
    void raise(int year) {
        for (Place place : town.planners(year)) {
            if (chance.slips(SignalKind.TARGET_AFTER_OUTCOME, place.unit(), year)) {
                town.planned(place.unit(), year).stream()
                        .filter(goal -> level(goal.goal(), year) != null)
                        .forEach(goal -> teller.does(
                                CONTROLLER,
                                null,
                                new ChangeTarget(
                                        goal.goal(),
                                        place.sort().aim().id(),
                                        Period.year(year),
                                        Objects.requireNonNull(level(goal.goal(), year))
                                                .add(new BigDecimal("0.1")),
                                        place.sort().comparison(),
                                        "Det gick lättare än väntat")));
            }
        }
    }

    private void change(Place place, Aimed goal, int year) {
        BigDecimal level = Objects.requireNonNull(level(goal.goal(), year));
        BigDecimal lower = level.multiply(new BigDecimal("0.9")).setScale(level.scale(), RoundingMode.HALF_UP);
        levels.put(goal.goal() + "/" + year, lower);
        ChangeTarget change = new ChangeTarget(
                goal.goal(),
                place.sort().aim().id(),
                Period.year(year),
                lower,
                place.sort().comparison(),
                "Förutsättningarna har ändrats under året");
        if (chance.nextInt(4) == 0) {
            teller.does(CONTROLLER, null, change);
            return;
        }
        Decision decision = teller.decision(town.bodyOf(place).name(), "Reviderad verksamhetsplan " + year);
        teller.decided(decision, CONTROLLER, null, change);
        PlanId plan = PlanId.of(place.unit(), year);
        List<GoalId> goals =
                town.planned(place.unit(), year).stream().map(Aimed::goal).toList();
        teller.decided(
                decision,
                POLITICIAN,
                town.bodyOf(place).unit(),
                new AmendPlan(plan, goals, followed(place, year), "Målvärdet sänktes"));
    }
}
