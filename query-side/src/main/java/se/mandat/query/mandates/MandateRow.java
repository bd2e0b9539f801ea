package se.mandat.query.mandates;

import java.time.LocalDate;
import se.mandat.kernel.mandates.MandateId;

/** A mandate period. */
public record MandateRow(MandateId mandate, String title, LocalDate firstDay, LocalDate lastDay) {}
