package se.mandat.query.api;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import se.mandat.kernel.Period;
import se.mandat.kernel.organisation.UnitId;
import se.mandat.kernel.organisation.UnitType;
import se.mandat.query.At;
import se.mandat.query.goal.GoalRow;
import se.mandat.query.goal.TargetRow;
import se.mandat.query.organisation.UnitRow;
import se.mandat.query.view.Version;

/** Units, how they stand under each other, and their plans, as JSON. */
@RestController
@RequestMapping("/api/{municipality}")
class OrganisationQuestions {
    /** The organisation on a day. */
    record Organisation(LocalDate on, List<Node> units) {}

    /** A unit with those under it. */
    record Node(
            UnitId unit,
            String name,
            UnitType type,
            LocalDate firstDay,
            @Nullable LocalDate lastDay,
            List<Node> units) {}

    /** What a unit is to reach in a year: its own goals, and those it contributes to. */
    record Plan(UnitRow unit, Period year, List<Planned> owned, List<Planned> contributed) {}

    /** A goal with its targets for the year. */
    record Planned(GoalRow goal, List<Version<TargetRow>> targets) {}

    @GetMapping("/units")
    Paged<UnitRow> units(
            Question asked, @RequestParam(defaultValue = "1") int page, @RequestParam(defaultValue = "20") int limit) {
        return Paged.of(List.copyOf(asked.at().units().values()), page, limit);
    }

    @GetMapping("/units/{unit}")
    UnitRow unit(Question asked, @PathVariable UnitId unit) {
        return asked.at().unit(unit);
    }

    @GetMapping("/organisation")
    Organisation organisation(
            Question asked,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate on) {
        LocalDate day = on == null ? asked.visit().asOf().day() : on;
        List<UnitRow> there = asked.at().units().values().stream()
                .filter(unit -> unit.existsOn(day))
                .sorted(Comparator.comparing(unit -> unit.nameOn(day)))
                .toList();
        Set<UnitId> ids = there.stream().map(UnitRow::unit).collect(Collectors.toSet());
        List<Node> tops = there.stream()
                .filter(unit -> unit.parentOn(day).filter(ids::contains).isEmpty())
                .map(unit -> node(unit, there, day))
                .toList();
        return new Organisation(day, tops);
    }

    private static Node node(UnitRow unit, List<UnitRow> there, LocalDate day) {
        List<Node> below = there.stream()
                .filter(other -> other.parentOn(day).equals(Optional.of(unit.unit())))
                .map(other -> node(other, there, day))
                .toList();
        return new Node(unit.unit(), unit.nameOn(day), unit.type(), unit.firstDay(), unit.lastDay(), below);
    }

    @GetMapping("/units/{unit}/plan/{year}")
    Plan plan(Question asked, @PathVariable UnitId unit, @PathVariable Period year) {
        At at = asked.at();
        List<GoalRow> inForce = at.goalsOf(unit, year);
        return new Plan(
                at.unit(unit),
                year,
                planned(
                        at,
                        year,
                        inForce.stream()
                                .filter(goal -> goal.isOwnedDuring(unit, year))
                                .toList()),
                planned(
                        at,
                        year,
                        inForce.stream()
                                .filter(goal -> !goal.isOwnedDuring(unit, year))
                                .toList()));
    }

    private static List<Planned> planned(At at, Period year, List<GoalRow> goals) {
        return goals.stream()
                .map(goal -> new Planned(
                        goal,
                        at.targets(goal.goal()).stream()
                                .filter(target -> target.row().period().within(year))
                                .toList()))
                .toList();
    }
}
