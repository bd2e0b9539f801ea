package se.mandat.query.indicators;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.mandat.kernel.Period;
import se.mandat.kernel.indicators.BackValue;
import se.mandat.kernel.indicators.Definition;
import se.mandat.kernel.indicators.Following;
import se.mandat.kernel.indicators.IndicatorId;

/**
 * An indicator.
 *
 * @param breaks     where the series breaks, oldest first
 * @param backSeries older figures as later definitions measure them, one for each such definition
 * @param sequence   the stream's version, the ETag of the indicator
 */
public record IndicatorRow(
        IndicatorId indicator,
        Definition definition,
        @Nullable Following following,
        List<Break> breaks,
        List<BackSeries> backSeries,
        @Nullable LocalDate endedOn,
        long sequence) {
    /** From this day on something else is measured; {@code before} is what was measured until then. */
    public record Break(LocalDate from, String reason, Definition before, long position) {}

    /** Figures recalculated to the definition with this number, and the position that says on which decision. */
    public record BackSeries(int version, List<BackValue> values, String reason, long position) {}

    /** One definition in the order they came; the first is number 1 and has no day it holds from. */
    public record DefinitionVersion(int number, @Nullable LocalDate from, Definition definition) {}

    /** Every definition there has been, oldest first. */
    public List<DefinitionVersion> versions() {
        List<DefinitionVersion> versions = new ArrayList<>();
        for (int i = 0; i <= breaks.size(); i++) {
            Definition then = i < breaks.size() ? breaks.get(i).before() : definition;
            versions.add(new DefinitionVersion(
                    i + 1, i == 0 ? null : breaks.get(i - 1).from(), then));
        }
        return versions;
    }

    /** The definition a period is measured by: the one that held on its first day. */
    public DefinitionVersion version(Period about) {
        int broken = (int)
                breaks.stream().filter(at -> !about.from().isBefore(at.from())).count();
        return versions().get(broken);
    }

    /** The figures recalculated to a definition, where somebody decided such. */
    public Optional<BackSeries> backSeries(int version) {
        return backSeries.stream().filter(series -> series.version() == version).findFirst();
    }

    IndicatorRow at(long newSequence) {
        return new IndicatorRow(indicator, definition, following, breaks, backSeries, endedOn, newSequence);
    }

    IndicatorRow defined(Definition now, List<Break> allBreaks) {
        return new IndicatorRow(indicator, now, following, allBreaks, backSeries, endedOn, sequence);
    }

    IndicatorRow followed(Following now) {
        return new IndicatorRow(indicator, definition, now, breaks, backSeries, endedOn, sequence);
    }

    IndicatorRow with(List<BackSeries> series) {
        return new IndicatorRow(indicator, definition, following, breaks, series, endedOn, sequence);
    }

    IndicatorRow ended(LocalDate lastDay) {
        return new IndicatorRow(indicator, definition, following, breaks, backSeries, lastDay, sequence);
    }
}
