package se.mandat.query.ui;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.mandat.kernel.goals.Comparison;
import se.mandat.query.goal.TargetRow;

/**
 * A figure as a bar from zero, with a band where the target is reached, a mark where that begins and one where it is expected to be: everything in percent of
 * the width.
 */
public record Bullet(
        String zero,
        String bar,
        String width,
        String target,
        @Nullable String forecast,
        @Nullable Band band) {
    private static final double ROOM = 0.06;

    /** Where the target is reached. */
    public record Band(String x, String width) {}

    /** A figure beside its target. */
    public static Optional<Bullet> of(@Nullable BigDecimal number, TargetRow target, @Nullable BigDecimal forecast) {
        return of(number, target.level(), target.comparison(), forecast);
    }

    /** Nothing where there is no number or no target, and where all of them are zero. */
    public static Optional<Bullet> of(
            @Nullable BigDecimal number,
            @Nullable BigDecimal target,
            Comparison comparison,
            @Nullable BigDecimal forecast) {
        if (number == null || target == null) {
            return Optional.empty();
        }
        double[] all = Stream.of(BigDecimal.ZERO, number, target, forecast == null ? BigDecimal.ZERO : forecast)
                .mapToDouble(BigDecimal::doubleValue)
                .sorted()
                .toArray();
        double low = all[0];
        double span = (all[all.length - 1] - low) * (1 + ROOM);
        if (span == 0) {
            return Optional.empty();
        }
        double from = Math.min(0, number.doubleValue());
        return Optional.of(new Bullet(
                percent(Math.abs(low) / span),
                percent((from - low) / span),
                percent(Math.abs(number.doubleValue()) / span),
                percent((target.doubleValue() - low) / span),
                forecast == null ? null : percent((forecast.doubleValue() - low) / span),
                band(comparison, (target.doubleValue() - low) / span)));
    }

    /** A target to hit exactly is a mark and no band. */
    private static @Nullable Band band(Comparison comparison, double target) {
        return switch (comparison) {
            case AT_LEAST -> new Band(percent(target), percent(1 - target));
            case AT_MOST -> new Band(percent(0), percent(target));
            case EXACTLY -> null;
        };
    }

    private static String percent(double share) {
        return String.format(Locale.ROOT, "%.2f%%", share * 100);
    }
}
