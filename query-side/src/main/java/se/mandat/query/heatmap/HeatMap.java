package se.mandat.query.heatmap;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.mandat.kernel.Period;
import se.mandat.kernel.PeriodKind;
import se.mandat.kernel.organisation.UnitId;
import se.mandat.query.At;
import se.mandat.query.export.Rows;
import se.mandat.query.export.Sheet;
import se.mandat.query.export.Tabular;
import se.mandat.query.followup.JudgementRow;
import se.mandat.query.followup.SaidAbout;
import se.mandat.query.organisation.OrganisationTree;
import se.mandat.query.organisation.OrganisationTree.Node;
import se.mandat.query.organisation.UnitRow;
import se.mandat.query.steering.ModelsAt;
import se.mandat.query.ui.Names;
import se.mandat.query.ui.Visit;
import se.mandat.query.view.Version;

/**
 * A unit and those right under it, and how each judged itself about each of the last years.
 *
 * @param top   the unit whose branch it is; nothing for the whole municipality
 * @param all   the years anybody has judged, oldest first
 * @param years those shown, oldest first
 * @param rows  the units, the top one first
 */
public record HeatMap(Visit visit, @Nullable UnitRow top, List<Period> all, List<Period> years, List<Row> rows)
        implements Tabular {
    private static final int YEARS = 8;

    /** A unit, what it is called, how it judged about each year, and whether others stand under it. */
    public record Row(UnitRow unit, String name, List<Judged> cells, boolean hasUnder) {}

    private record Line(Row row, Period year, Judged judged) {}

    /** Of the units that exist on the day shown, up to a year, the last judged unless said. */
    static HeatMap of(Visit visit, @Nullable UnitId branch, @Nullable Period last) {
        At at = visit.at();
        List<Node> roots =
                OrganisationTree.on(visit.asOf().day(), at.units().values()).roots();
        Optional<Node> top = Optional.ofNullable(branch).map(id -> branch(at, roots, id));
        List<Node> nodes = top.map(node ->
                        Stream.concat(Stream.of(node), node.under().stream()).toList())
                .orElseGet(() -> roots.stream()
                        .flatMap(root -> Stream.concat(Stream.of(root), root.under().stream()))
                        .toList());
        List<Period> all = years(at);
        List<Period> shown = all.stream()
                .filter(year -> last == null || year.compareTo(last) <= 0)
                .toList();
        List<Period> years = shown.subList(Math.max(0, shown.size() - YEARS), shown.size());
        Map<UnitId, Map<Period, Judged>> judged = judged(at, nodes, years);
        List<Row> rows = nodes.stream()
                .map(node -> row(node, years, judged.getOrDefault(node.unit().unit(), Map.of())))
                .toList();
        return new HeatMap(visit, top.map(Node::unit).orElse(null), all, years, rows);
    }

    /** The branch of a unit; of one that is not in the tree of the day the unit alone. */
    private static Node branch(At at, List<Node> roots, UnitId id) {
        UnitRow unit = at.unit(id);
        return all(roots)
                .filter(node -> node.unit().equals(unit))
                .findFirst()
                .orElseGet(() -> new Node(unit, unit.name(), List.of()));
    }

    private static Stream<Node> all(List<Node> nodes) {
        return nodes.stream().flatMap(node -> Stream.concat(Stream.of(node), all(node.under())));
    }

    private static Row row(Node node, List<Period> years, Map<Period, Judged> judged) {
        return new Row(
                node.unit(),
                node.name(),
                years.stream()
                        .map(year -> judged.getOrDefault(year, Judged.NOTHING))
                        .toList(),
                !node.under().isEmpty());
    }

    private static List<Period> years(At at) {
        return at.views().judgements().values("about", at.municipality(), at.position()).stream()
                .map(Period::new)
                .filter(about -> about.kind() == PeriodKind.YEAR)
                .sorted()
                .toList();
    }

    private static Map<UnitId, Map<Period, Judged>> judged(At at, List<Node> nodes, List<Period> years) {
        List<UnitId> units = nodes.stream().map(node -> node.unit().unit()).toList();
        Map<Period, List<JudgementRow>> said = new LinkedHashMap<>();
        years.forEach(year -> said.put(
                year,
                new SaidAbout(at, year)
                        .judgements(units).stream().map(Version::row).toList()));
        ModelsAt models = new ModelsAt(at)
                .recalling(said.values().stream().flatMap(List::stream).toList());
        Map<UnitId, Map<Period, Judged>> judged = new HashMap<>();
        said.forEach((year, all) -> all.stream()
                .collect(Collectors.groupingBy(JudgementRow::unit))
                .forEach((unit, rows) -> judged.computeIfAbsent(unit, _ -> new HashMap<>())
                        .put(year, Judged.of(rows, row -> models.grades(row).getFirst()))));
        return judged;
    }

    /** What is above the branch shown, outermost first. */
    public List<UnitRow> above() {
        List<UnitRow> above = new ArrayList<>();
        Optional<UnitId> parent = Optional.ofNullable(top)
                .flatMap(unit -> unit.parentOn(visit.asOf().day()));
        while (parent.isPresent()) {
            UnitRow unit = visit.at().unit(parent.get());
            above.addFirst(unit);
            parent = unit.parentOn(visit.asOf().day());
        }
        return above;
    }

    /** The last of the years before those shown, where there are any. */
    public Optional<Period> earlier() {
        return years.isEmpty()
                ? Optional.empty()
                : all.stream()
                        .filter(year -> year.compareTo(years.getFirst()) < 0)
                        .reduce((_, later) -> later);
    }

    /** The last of the years after those shown, as many as are shown at once. */
    public Optional<Period> later() {
        return years.isEmpty()
                ? Optional.empty()
                : all.stream()
                        .filter(year -> year.compareTo(years.getLast()) > 0)
                        .limit(YEARS)
                        .reduce((_, later) -> later);
    }

    /** The same units up to another year. */
    public String upTo(Period year) {
        String here = visit.url("karta");
        return Visit.with(top == null ? here : Visit.with(here, "enhet", top.unit()), "till", year);
    }

    /** Whether anything was judged by any of them. */
    public boolean isEmpty() {
        return rows.stream().flatMap(row -> row.cells().stream()).allMatch(Judged::isNothing);
    }

    @Override
    public Sheet sheet() {
        List<Line> lines = new ArrayList<>();
        for (Row row : rows) {
            for (int i = 0; i < years.size(); i++) {
                lines.add(new Line(row, years.get(i), row.cells().get(i)));
            }
        }
        return Rows.of("heatMap", visit.texts(), lines)
                .text("unit", line -> line.row.unit().unit().value())
                .text("unitName", line -> new Names(visit).unit(line.row.unit().unit()))
                .text("period", line -> line.year.value())
                .whole("met", line -> line.judged.met())
                .whole("judged", line -> line.judged.graded())
                .whole("unclear", line -> line.judged.unclear())
                .sheet();
    }
}
