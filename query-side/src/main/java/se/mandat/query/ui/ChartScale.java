package se.mandat.query.ui;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import se.mandat.query.goal.TargetRow;
import se.mandat.query.ui.LineChart.Tick;

/**
 * From values to pixels. Zero is in it unless every value lies farther from zero than from each other; what is left is then
 * never less than a tenth of the largest value high, so that a small change does not look like a large one.
 */
record ChartScale(double low, double high, double step) {
    private static final double LEAST_SHARE = 0.1;
    private static final double TOP = 34;
    private static final double BOTTOM = 208;

    static ChartScale of(List<BigDecimal> values) {
        double low = values.stream().mapToDouble(BigDecimal::doubleValue).min().orElse(0);
        double high = values.stream().mapToDouble(BigDecimal::doubleValue).max().orElse(1);
        double nearest = Math.min(Math.abs(low), Math.abs(high));
        double farthest = Math.max(Math.abs(low), Math.abs(high));
        if (low * high > 0 && nearest > farthest / 2) {
            double lacking = Math.max(0, farthest * LEAST_SHARE - (high - low)) / 2;
            return between(low - lacking, high + lacking);
        }
        return between(Math.min(0, low), Math.max(0, high));
    }

    private static ChartScale between(double low, double high) {
        double step = step((high - low) / 4);
        return new ChartScale(Math.floor(low / step) * step, Math.ceil(high / step) * step, step);
    }

    boolean hasZero() {
        return low <= 0 && high >= 0;
    }

    private static double step(double rough) {
        double power = Math.pow(10, Math.floor(Math.log10(rough == 0 ? 1 : rough)));
        double unit = rough / power;
        return power * (unit <= 1 ? 1 : unit <= 2 ? 2 : unit <= 5 ? 5 : 10);
    }

    String y(BigDecimal value) {
        return pixels(value.doubleValue());
    }

    /** From where to where a target is reached, in pixels; nothing where only one value reaches it. */
    Optional<Tall> reached(TargetRow target) {
        double y = place(target.level().doubleValue());
        return switch (target.comparison()) {
            case AT_LEAST -> Optional.of(new Tall(format(TOP), format(y - TOP)));
            case AT_MOST -> Optional.of(new Tall(format(y), format(BOTTOM - y)));
            case EXACTLY -> Optional.empty();
        };
    }

    /** A stretch from above down. */
    record Tall(String y, String height) {}

    private String pixels(double value) {
        return format(place(value));
    }

    private double place(double value) {
        double share = high == low ? 0 : (value - low) / (high - low);
        return BOTTOM - share * (BOTTOM - TOP);
    }

    private static String format(double pixels) {
        return String.format(Locale.ROOT, "%.1f", pixels);
    }

    List<Tick> ticks(Texts texts) {
        List<Tick> ticks = new ArrayList<>();
        for (double value = low; value <= high + step / 2; value += step) {
            BigDecimal round =
                    BigDecimal.valueOf(Math.round(value * 1000) / 1000.0).stripTrailingZeros();
            String y = pixels(value);
            String above = String.format(Locale.ROOT, "%.1f", Double.parseDouble(y) - 4);
            ticks.add(new Tick(y, texts.number(round), round.signum() == 0, above));
        }
        return ticks;
    }
}
