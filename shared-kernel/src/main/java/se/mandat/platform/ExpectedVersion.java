package se.mandat.platform;

import org.axonframework.messaging.Message;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.modelling.command.AggregateLifecycle;
import se.mandat.kernel.Command;
import se.mandat.kernel.CommonRule;
import se.mandat.kernel.Rejected;

/** The version a sender saw, held against the version the aggregate has. Axon does not ask where it may also create. */
public final class ExpectedVersion {
    private ExpectedVersion() {}

    /** Refuses with {@link CommonRule#STALE_VERSION} a command sent for another version; called in an aggregate's handler. */
    public static void mustHold() {
        Message<?> message = CurrentUnitOfWork.get().getMessage();
        Long expected = ActMetadata.expectedSequence(message.getMetaData());
        if (expected != null && !expected.equals(AggregateLifecycle.getVersion())) {
            Command command = (Command) message.getPayload();
            throw new Rejected(
                    CommonRule.STALE_VERSION, command.stream().in(ActMetadata.municipality(message.getMetaData())));
        }
    }
}
