package se.mandat.query.series;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import se.mandat.kernel.Measurement;
import se.mandat.kernel.Period;
import se.mandat.kernel.organisation.UnitId;
import se.mandat.query.followup.FigureRow;
import se.mandat.query.followup.FigureRow.Kind;
import se.mandat.query.view.Version;

/** What units have reported of one indicator. */
public record Outcomes(Map<UnitId, Map<Period, Measurement>> byUnit) {
    /** The outcomes among figures; forecasts are none. */
    public static Outcomes of(List<Version<FigureRow>> figures) {
        Map<UnitId, Map<Period, Measurement>> byUnit = new HashMap<>();
        for (Version<FigureRow> figure : figures) {
            FigureRow row = figure.row();
            if (row.kind() == Kind.OUTCOME) {
                byUnit.computeIfAbsent(row.unit(), _ -> new HashMap<>()).put(row.about(), row.measurement());
            }
        }
        return new Outcomes(byUnit);
    }

    /** What a unit said of a period, if anything. */
    public Optional<Measurement> of(UnitId unit, Period about) {
        return Optional.ofNullable(byUnit.getOrDefault(unit, Map.of()).get(about));
    }

    /** Whether a unit ever reports it. */
    public boolean reports(UnitId unit) {
        return byUnit.containsKey(unit);
    }

    /** The periods anybody has said anything of. */
    public SortedSet<Period> periods() {
        SortedSet<Period> periods = new TreeSet<>();
        byUnit.values().forEach(said -> periods.addAll(said.keySet()));
        return periods;
    }
}
