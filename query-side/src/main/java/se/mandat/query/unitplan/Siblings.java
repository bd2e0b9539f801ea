package se.mandat.query.unitplan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import se.mandat.kernel.Period;
import se.mandat.kernel.organisation.UnitId;
import se.mandat.query.At;
import se.mandat.query.followup.JudgementRow;
import se.mandat.query.followup.SaidAbout;
import se.mandat.query.heatmap.Judged;
import se.mandat.query.organisation.UnitRow;
import se.mandat.query.steering.ModelsAt;
import se.mandat.query.view.Version;

/**
 * The units under the same unit on the last day of a year that judged anything about it, the unit itself among them: which
 * share of what each judged is met.
 *
 * @param all by name
 */
public record Siblings(UnitId unit, List<One> all) {
    private static final double LEFT = 4;
    private static final double RIGHT = 96;
    private static final int STEP = 13;

    /** One of them, and how it judged. */
    public record One(UnitId unit, String name, Judged judged) {
        double share() {
            return (double) judged.met() / judged.graded();
        }
    }

    /** Where one stands on the line: x in percent of the width, y in pixels from its foot up. */
    public record Dot(One one, String x, int y) {}

    /** Nothing where the unit stands under nobody, or judged nothing, or nobody else did. */
    static Optional<Siblings> of(At at, UnitRow unit, Period year) {
        Optional<UnitId> parent = unit.parentOn(year.to());
        List<UnitRow> units = at.units().values().stream()
                .filter(other -> other.existsOn(year.to()))
                .filter(other -> parent.isPresent() && other.parentOn(year.to()).equals(parent))
                .toList();
        Map<UnitId, List<JudgementRow>> said = new SaidAbout(at, year)
                .judgements(units.stream().map(UnitRow::unit).toList()).stream()
                        .map(Version::row)
                        .collect(Collectors.groupingBy(JudgementRow::unit));
        ModelsAt models = new ModelsAt(at)
                .recalling(said.values().stream().flatMap(List::stream).toList());
        List<One> all = units.stream()
                .map(other -> new One(
                        other.unit(),
                        other.nameOn(year.to()),
                        Judged.of(
                                said.getOrDefault(other.unit(), List.of()),
                                row -> models.grades(row).getFirst())))
                .filter(one -> one.judged().graded() > 0)
                .sorted(Comparator.comparing(One::name))
                .toList();
        boolean compares =
                all.size() > 1 && all.stream().anyMatch(one -> one.unit().equals(unit.unit()));
        return compares ? Optional.of(new Siblings(unit.unit(), all)) : Optional.empty();
    }

    /** Whether it is the unit the page is about. */
    public boolean isSelf(One one) {
        return one.unit().equals(unit);
    }

    /** One dot for each; those of the same share stand on each other, the unit's own at the foot. */
    public List<Dot> dots() {
        Map<String, Integer> taken = new HashMap<>();
        List<Dot> dots = new ArrayList<>();
        all.stream().sorted(Comparator.comparing(one -> !isSelf(one))).forEach(one -> {
            String x = String.format(Locale.ROOT, "%.2f%%", LEFT + (RIGHT - LEFT) * one.share());
            dots.add(new Dot(one, x, (taken.merge(x, 1, Integer::sum) - 1) * STEP));
        });
        return dots;
    }

    /** How high the highest stands. */
    public int height() {
        return dots().stream().mapToInt(Dot::y).max().orElse(0);
    }
}
