package se.mandat.query.view;

import java.util.ArrayList;
import java.util.List;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.springframework.stereotype.Component;
import se.mandat.kernel.Event;
import se.mandat.kernel.Recorded;
import se.mandat.platform.ActMetadata;

/**
 * Axon's side of all views: one processor, so that every page reads every view at one and the same position. The rows
 * and the processor's token are written in one transaction.
 */
@Component
@ProcessingGroup(ViewsProjection.PROCESSOR)
public class ViewsProjection {
    /** The name of the processor. */
    public static final String PROCESSOR = "views";

    private static final String BATCH = ViewsProjection.class.getName();

    private final ViewWriter writer;
    private final ViewPosition position;

    public ViewsProjection(ViewWriter writer, ViewPosition position) {
        this.writer = writer;
        this.position = position;
    }

    @EventHandler
    void on(Event event, DomainEventMessage<?> message, TrackingToken token) {
        UnitOfWork<?> work = CurrentUnitOfWork.get();
        List<Recorded> batch = work.getOrComputeResource(BATCH, _ -> begin(work));
        batch.add(recorded(event, message, ((GlobalSequenceTrackingToken) token).getGlobalIndex()));
    }

    private List<Recorded> begin(UnitOfWork<?> work) {
        List<Recorded> batch = new ArrayList<>();
        work.onPrepareCommit(_ -> writer.write(batch));
        work.afterCommit(_ -> position.reached(batch.getLast().position()));
        return batch;
    }

    private static Recorded recorded(Event event, DomainEventMessage<?> message, long position) {
        return new Recorded(
                position,
                ActMetadata.municipality(message.getMetaData()),
                message.getAggregateIdentifier(),
                message.getSequenceNumber(),
                message.getTimestamp(),
                ActMetadata.act(message.getMetaData()),
                event);
    }
}
