package se.mandat.kernel.plans;

import se.mandat.kernel.indicators.IndicatorId;

/** An indicator as it was called when the plan was adopted: the year's reports account for it (domain rule 3). */
public record FrozenIndicator(IndicatorId indicator, String title, String unitOfMeasure) {}
