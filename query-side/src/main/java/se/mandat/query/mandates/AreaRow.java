package se.mandat.query.mandates;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.mandat.kernel.mandates.AreaId;
import se.mandat.kernel.mandates.MandateId;

/**
 * A strategic area.
 *
 * @param adoptedAt the position of its adoption, which holds the decision
 * @param endedAt   the position of the act that ended it before its time, if one did
 */
public record AreaRow(
        AreaId area,
        MandateId mandate,
        String title,
        LocalDate firstDay,
        @Nullable LocalDate lastDay,
        long adoptedAt,
        @Nullable Long endedAt) {}
