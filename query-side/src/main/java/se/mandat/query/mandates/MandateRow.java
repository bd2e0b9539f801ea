package se.mandat.query.mandates;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import se.mandat.kernel.mandates.MandateId;

/** A mandate period. */
public record MandateRow(MandateId mandate, String title, LocalDate firstDay, LocalDate lastDay) {
    /** Of mandate periods, the latest first, the last that has begun on a day. */
    public static Optional<MandateRow> begun(List<MandateRow> latestFirst, LocalDate day) {
        return latestFirst.stream()
                .filter(mandate -> !mandate.firstDay.isAfter(day))
                .findFirst();
    }
}
