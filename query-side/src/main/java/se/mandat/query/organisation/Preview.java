package se.mandat.query.organisation;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import se.mandat.kernel.OrganisationEvent;
import se.mandat.kernel.followups.FollowupId;
import se.mandat.kernel.goals.GoalId;
import se.mandat.kernel.organisation.UnitId;
import se.mandat.query.followup.FollowupRow;
import se.mandat.query.followup.FollowupRow.Stage;
import se.mandat.query.goal.GoalRow;
import se.mandat.query.organisation.Lineage.Kin;

/**
 * A reorganisation that has not been carried out: the organisation the day before and the first day of it, and what it would
 * leave hanging.
 *
 * @param ownerless goals that hold then and whose owner would not exist
 * @param parts     goals that hold then in which a unit takes part that would not exist
 * @param reports   reports that units which would end have begun and not handed in
 */
public record Preview(
        Map<UnitId, UnitRow> units,
        ThenAndNow change,
        OrganisationTree before,
        OrganisationTree after,
        List<Ownerless> ownerless,
        List<Part> parts,
        List<FollowupId> reports) {
    /** What would become of a unit. */
    public enum Mark {
        NEW,
        ENDED,
        RENAMED,
        MOVED
    }

    /** A goal nobody would answer for, and whoever comes after its owner. */
    public record Ownerless(GoalRow goal, UnitId owner, List<UnitId> heirs) {}

    /** A unit's part in a goal, without the unit. */
    public record Part(GoalRow goal, UnitId unit) {}

    /** What would be, if these events happened on a day. */
    public static Preview of(
            LocalDate from,
            Map<UnitId, UnitRow> now,
            List<OrganisationEvent> events,
            Collection<GoalRow> goals,
            Function<UnitId, List<FollowupRow>> reports) {
        Map<UnitId, UnitRow> next = now;
        for (OrganisationEvent event : events) {
            next = UnitView.after(next, event);
        }
        Map<UnitId, UnitRow> units = next;
        LocalDate last = from.minusDays(1);
        ThenAndNow change = ThenAndNow.between(last, from, units.values());
        List<GoalRow> holding =
                goals.stream().filter(goal -> goal.isInForceFrom(from)).toList();
        return new Preview(
                units,
                change,
                OrganisationTree.on(last, units.values()),
                OrganisationTree.on(from, units.values()),
                holding.stream()
                        .filter(goal -> !exists(units, goal.ownerOn(goal.firstFrom(from)), goal.firstFrom(from)))
                        .map(goal -> ownerless(goal, goal.firstFrom(from), units))
                        .toList(),
                holding.stream()
                        .flatMap(goal -> goal.partsFrom(from).map(unit -> new Part(goal, unit)))
                        .filter(part -> !exists(units, part.unit(), from))
                        .toList(),
                change.ended().stream()
                        .flatMap(unit -> reports.apply(unit.unit()).stream())
                        .filter(report -> report.stage() == Stage.OPEN || report.stage() == Stage.RETURNED)
                        .map(report -> FollowupId.of(report.unit(), report.reporting()))
                        .toList());
    }

    private static Ownerless ownerless(GoalRow goal, LocalDate day, Map<UnitId, UnitRow> units) {
        UnitId owner = goal.ownerOn(day);
        List<UnitId> heirs = Lineage.of(owner, units.values()).after().stream()
                .map(Kin::unit)
                .filter(heir -> exists(units, heir, day))
                .toList();
        return new Ownerless(goal, owner, heirs);
    }

    private static boolean exists(Map<UnitId, UnitRow> units, UnitId unit, LocalDate day) {
        UnitRow row = units.get(unit);
        return row != null && row.existsOn(day);
    }

    /** What would become of the units: in the organisation before, who ends; in the one after, what is new. */
    public Map<UnitId, Mark> marks(boolean then) {
        Map<UnitId, Mark> marks = new LinkedHashMap<>();
        if (then) {
            change.ended().forEach(unit -> marks.put(unit.unit(), Mark.ENDED));
            return marks;
        }
        change.renamed().forEach(unit -> marks.put(unit.unit(), Mark.RENAMED));
        change.moved().forEach(unit -> marks.put(unit.unit(), Mark.MOVED));
        change.founded().forEach(unit -> marks.put(unit.unit(), Mark.NEW));
        change.attested().forEach(unit -> marks.put(unit.unit(), Mark.NEW));
        return marks;
    }

    /** The goals nobody would answer for, by id. */
    public Map<GoalId, Ownerless> byGoal() {
        Map<GoalId, Ownerless> all = new LinkedHashMap<>();
        ownerless.forEach(one -> all.put(one.goal().goal(), one));
        return all;
    }

    /** What a unit would be called. */
    public String name(UnitId unit) {
        UnitRow row = units.get(unit);
        return row == null ? unit.value() : row.name();
    }

    /** Whether nothing would be left hanging. */
    public boolean isWhole() {
        return ownerless.isEmpty() && parts.isEmpty() && reports.isEmpty();
    }
}
