package se.mandat.platform.ledger;

import java.util.List;
import org.axonframework.messaging.MetaData;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.jspecify.annotations.Nullable;
import se.mandat.kernel.Command;
import se.mandat.kernel.CommonRule;
import se.mandat.kernel.Event;
import se.mandat.kernel.Rejected;
import se.mandat.platform.ActMetadata;

/** The stream a command is decided on, from its aggregate's side. */
public final class OwnStream {
    private static final long NONE = -1;

    private OwnStream() {}

    /** Begins a decision: it holds for the stream as it is now. Refuses with {@link CommonRule#STALE_VERSION}
     * a command sent for another version; Axon does not ask where it may also create. */
    public static String seen(Command command) {
        MetaData words = CurrentUnitOfWork.get().getMessage().getMetaData();
        String stream = command.stream().in(ActMetadata.municipality(words));
        @Nullable Long version = AggregateLifecycle.getVersion();
        long sequence = version == null ? NONE : version;
        Appending.saw(stream, sequence);
        Long expected = ActMetadata.expectedSequence(words);
        if (expected != null && expected != sequence) {
            throw new Rejected(CommonRule.STALE_VERSION, stream);
        }
        return stream;
    }

    /** Ends it: these events happen. */
    public static void happened(List<? extends Event> events) {
        events.forEach(AggregateLifecycle::apply);
    }
}
