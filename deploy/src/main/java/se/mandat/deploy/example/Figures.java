package se.mandat.deploy.example;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.Map;
import se.mandat.deploy.example.Town.Place;
import se.mandat.kernel.Measurement;
import se.mandat.kernel.Missing;

/** Figures that wander from year to year; some were never measured. */
final class Figures {
    private final Chance chance;
    private final Map<String, Double> last = new HashMap<>();
    private final Map<String, BigDecimal> certain = new HashMap<>();

    Figures(Chance chance) {
        this.chance = chance;
    }

    /** What a unit will have to say of a measure next. */
    void next(Place place, Measure measure, BigDecimal number) {
        certain.put(place.unit() + "/" + measure, number);
    }

    /** What a unit has to say of a measure. */
    Measurement outcome(Place place, Measure measure) {
        BigDecimal known = certain.remove(place.unit() + "/" + measure);
        if (known != null) {
            return Measurement.of(known);
        }
        int luck = chance.nextInt(40);
        if (luck == 0) {
            return Measurement.missing(Missing.NOT_MEASURED);
        }
        if (luck == 1) {
            return Measurement.missing(Missing.NOT_REPORTED);
        }
        if (luck == 2 && measure == Measure.CONTENT) {
            return Measurement.missing(Missing.SECRET);
        }
        return Measurement.of(luck == 3 && measure.isCount() ? BigDecimal.ZERO : number(place, measure));
    }

    /** A number within what the measure may be. */
    BigDecimal number(Place place, Measure measure) {
        double span = measure.high - measure.low;
        double before = last.getOrDefault(place.unit() + "/" + measure, measure.low + span * chance.nextDouble());
        double now = before + span * (chance.nextDouble() - 0.5) * 0.3;
        double within = Math.clamp(now, measure.low, measure.high);
        last.put(place.unit() + "/" + measure, within);
        return BigDecimal.valueOf(within).setScale(measure.isCount() ? 0 : 1, RoundingMode.HALF_UP);
    }
}
