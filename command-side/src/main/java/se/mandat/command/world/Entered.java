package se.mandat.command.world;

import se.mandat.kernel.Period;
import se.mandat.kernel.indicators.IndicatorId;

/** A figure in a report, outcome or forecast, and whoever entered it as it stands: for a correction, whoever proposed it. */
public record Entered(IndicatorId indicator, Period about, boolean forecast, String by) {}
