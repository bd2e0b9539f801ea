package se.mandat.kernel;

import java.util.List;

/** What would happen, without anything happening: decided by the same rules on the same ledger, and nothing is written. */
public interface Trial {
    /** What the command would lead to now; throws {@link Rejected} as the command itself would. */
    List<OrganisationEvent> wouldHappen(Municipality municipality, OrganisationCommand command);
}
