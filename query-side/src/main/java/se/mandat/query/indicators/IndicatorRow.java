package se.mandat.query.indicators;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.mandat.kernel.indicators.Definition;
import se.mandat.kernel.indicators.IndicatorId;

/**
 * An indicator.
 *
 * @param breaks   where the series breaks, oldest first
 * @param sequence the stream's version, the ETag of the indicator
 */
public record IndicatorRow(
        IndicatorId indicator,
        Definition definition,
        List<Break> breaks,
        @Nullable LocalDate endedOn,
        long sequence) {
    /** From this day on something else is measured; {@code before} is what was measured until then. */
    public record Break(LocalDate from, String reason, Definition before, long position) {}
}
