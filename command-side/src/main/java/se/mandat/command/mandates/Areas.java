package se.mandat.command.mandates;

import se.mandat.kernel.MandateEvent;
import se.mandat.kernel.Municipality;
import se.mandat.kernel.Stream;
import se.mandat.kernel.mandates.AreaId;
import se.mandat.platform.ledger.Streams;

/** What others may ask of strategic areas. */
public record Areas(Streams streams, Municipality municipality) {
    public boolean adopted(AreaId area) {
        String stream = new Stream("mandate", area.mandate().value()).in(municipality);
        return streams.fold(stream, MandateEvent.class, Mandate.NONE, Mandate::evolve)
                .areas()
                .containsKey(area);
    }
}
