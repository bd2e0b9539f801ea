package se.mandat.query.organisation;

import java.text.Collator;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import se.mandat.kernel.organisation.UnitId;
import se.mandat.kernel.organisation.UnitType;

/**
 * The organisation on one day.
 *
 * @param roots      what stands under nobody, with all under it
 * @param perhaps    units first attested later whose start is not verified: they may have existed
 */
public record OrganisationTree(LocalDate day, List<Node> roots, List<UnitRow> perhaps) {
    /** A unit and what stands under it that day. */
    public record Node(UnitRow unit, String name, List<Node> under) {}

    /** The tree of these units on a day. */
    public static OrganisationTree on(LocalDate day, Collection<UnitRow> units) {
        List<UnitRow> there = units.stream().filter(unit -> unit.existsOn(day)).toList();
        List<Node> roots = there.stream()
                .filter(unit -> unit.parentOn(day).isEmpty())
                .map(unit -> node(unit, day, there))
                .sorted(byTypeAndName())
                .toList();
        List<UnitRow> perhaps = units.stream()
                .filter(unit -> !unit.startVerified() && unit.firstDay().isAfter(day))
                .sorted(Comparator.comparing(UnitRow::name, swedish()))
                .toList();
        return new OrganisationTree(day, roots, perhaps);
    }

    private static Node node(UnitRow unit, LocalDate day, List<UnitRow> there) {
        UnitId id = unit.unit();
        List<Node> under = there.stream()
                .filter(child -> child.parentOn(day).filter(id::equals).isPresent())
                .map(child -> node(child, day, there))
                .sorted(byTypeAndName())
                .toList();
        return new Node(unit, unit.nameOn(day), under);
    }

    private static Comparator<Node> byTypeAndName() {
        return Comparator.<Node, UnitType>comparing(node -> node.unit().type()).thenComparing(Node::name, swedish());
    }

    private static Comparator<Object> swedish() {
        return Collator.getInstance(Locale.of("sv"));
    }
}
