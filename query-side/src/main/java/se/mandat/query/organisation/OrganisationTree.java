package se.mandat.query.organisation;

import java.text.Collator;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
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
        Map<Optional<UnitId>, List<UnitRow>> under =
                there.stream().collect(Collectors.groupingBy(unit -> unit.parentOn(day)));
        List<Node> roots = nodes(Optional.empty(), day, under);
        List<UnitRow> perhaps = units.stream()
                .filter(unit -> !unit.startVerified() && unit.firstDay().isAfter(day))
                .sorted(Comparator.comparing(UnitRow::name, swedish()))
                .toList();
        return new OrganisationTree(day, roots, perhaps);
    }

    private static List<Node> nodes(
            Optional<UnitId> parent, LocalDate day, Map<Optional<UnitId>, List<UnitRow>> under) {
        return under.getOrDefault(parent, List.of()).stream()
                .map(unit -> new Node(unit, unit.nameOn(day), nodes(Optional.of(unit.unit()), day, under)))
                .sorted(byTypeAndName(node -> node.unit().type(), Node::name))
                .toList();
    }

    static <T> Comparator<T> byTypeAndName(Function<T, UnitType> type, Function<T, String> name) {
        return Comparator.comparing(type).thenComparing(name, swedish());
    }

    private static Comparator<Object> swedish() {
        return Collator.getInstance(Locale.of("sv"));
    }
}
