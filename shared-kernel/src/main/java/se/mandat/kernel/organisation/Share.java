package se.mandat.kernel.organisation;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** What a successor takes over of a unit that is split; percent where somebody decided it. */
public record Share(UnitId unit, @Nullable BigDecimal percent) {}
