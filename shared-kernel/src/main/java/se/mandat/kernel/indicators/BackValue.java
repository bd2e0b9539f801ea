package se.mandat.kernel.indicators;

import java.math.BigDecimal;
import se.mandat.kernel.Period;
import se.mandat.kernel.organisation.UnitId;

/** An older period's figure, computed anew as a later definition measures it. */
public record BackValue(UnitId unit, Period period, BigDecimal value) {}
