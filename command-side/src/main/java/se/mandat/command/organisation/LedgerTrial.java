package se.mandat.command.organisation;

import java.util.List;
import se.mandat.kernel.Municipality;
import se.mandat.kernel.OrganisationCommand;
import se.mandat.kernel.OrganisationEvent;
import se.mandat.kernel.Trial;
import se.mandat.platform.ledger.Streams;

/** Tries on the organisation as the ledger has it. */
public record LedgerTrial(Streams streams) implements Trial {
    @Override
    public List<OrganisationEvent> wouldHappen(Municipality municipality, OrganisationCommand command) {
        return Organisation.wouldHappen(new Units(streams, municipality).organisation(), command);
    }
}
