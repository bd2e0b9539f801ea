package se.mandat.kernel;

import org.jspecify.annotations.Nullable;
import se.mandat.kernel.organisation.UnitId;

/** Who acts: an id without a name (domain rule 22), the role and, where there is one, the unit. */
public record Actor(String id, Role role, @Nullable UnitId unit) {}
