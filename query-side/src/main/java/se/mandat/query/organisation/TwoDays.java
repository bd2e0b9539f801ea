package se.mandat.query.organisation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.mandat.kernel.organisation.UnitId;

/**
 * The organisation of two days as one tree: each unit of the later day where it stands then, each that had ended by then where
 * it stood before, and what became of it.
 */
public record TwoDays(List<Node> roots) {
    /** What became of a unit between the days. */
    public enum Became {
        NEW,
        /** First seen in a source after the earlier day; it may be older. */
        ATTESTED,
        ENDED,
        MOVED,
        RENAMED
    }

    /**
     * A unit.
     *
     * @param became     nothing where it is as it was
     * @param stoodUnder what it stood under on the earlier day
     */
    public record Node(UnitRow unit, String name, List<Became> became, Optional<String> stoodUnder, List<Node> under) {}

    /** The tree of these units. */
    public static TwoDays of(ThenAndNow difference, Collection<UnitRow> units) {
        List<UnitRow> shown = units.stream()
                .filter(unit -> unit.existsOn(difference.then()) || unit.existsOn(difference.now()))
                .toList();
        Set<UnitId> ids = shown.stream().map(UnitRow::unit).collect(Collectors.toSet());
        Map<Optional<UnitId>, List<UnitRow>> under = shown.stream()
                .collect(Collectors.groupingBy(
                        unit -> unit.parentOn(day(unit, difference)).filter(ids::contains)));
        Map<UnitId, String> names =
                units.stream().collect(Collectors.toMap(UnitRow::unit, unit -> unit.nameOn(difference.then())));
        return new TwoDays(nodes(Optional.empty(), difference, under, names));
    }

    private static List<Node> nodes(
            Optional<UnitId> parent,
            ThenAndNow difference,
            Map<Optional<UnitId>, List<UnitRow>> under,
            Map<UnitId, String> names) {
        return under.getOrDefault(parent, List.of()).stream()
                .map(unit -> new Node(
                        unit,
                        unit.nameOn(day(unit, difference)),
                        became(unit, difference),
                        unit.parentOn(difference.then()).map(names::get),
                        nodes(Optional.of(unit.unit()), difference, under, names)))
                .sorted(OrganisationTree.byTypeAndName(node -> node.unit().type(), Node::name))
                .toList();
    }

    /** The last of the two days it is there. */
    private static LocalDate day(UnitRow unit, ThenAndNow difference) {
        return unit.existsOn(difference.now()) ? difference.now() : difference.then();
    }

    private static List<Became> became(UnitRow unit, ThenAndNow difference) {
        List<Became> became = new ArrayList<>();
        add(became, Became.NEW, difference.founded(), unit);
        add(became, Became.ATTESTED, difference.attested(), unit);
        add(became, Became.ENDED, difference.ended(), unit);
        add(became, Became.MOVED, difference.moved(), unit);
        add(became, Became.RENAMED, difference.renamed(), unit);
        return became;
    }

    private static void add(List<Became> became, Became what, List<UnitRow> those, UnitRow unit) {
        if (those.contains(unit)) {
            became.add(what);
        }
    }

    /** Every unit in the tree. */
    public Stream<Node> all() {
        return all(roots);
    }

    private static Stream<Node> all(List<Node> nodes) {
        return nodes.stream().flatMap(node -> Stream.concat(Stream.of(node), all(node.under())));
    }
}
