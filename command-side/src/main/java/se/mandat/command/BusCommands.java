package se.mandat.command;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.util.Objects;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.callbacks.FutureCallback;
import org.axonframework.messaging.GenericMessage;
import org.axonframework.messaging.Message;
import org.axonframework.modelling.command.ConcurrencyException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.mandat.kernel.Accepted;
import se.mandat.kernel.Command;
import se.mandat.kernel.Commands;
import se.mandat.kernel.CommonRule;
import se.mandat.kernel.Order;
import se.mandat.kernel.Rejected;
import se.mandat.platform.ActMetadata;
import se.mandat.platform.ledger.AnsweredBefore;
import se.mandat.platform.ledger.Appending;

/** Sends orders over Axon's command bus and waits for the durable answer. */
final class BusCommands implements Commands {
    private static final Logger LOG = LoggerFactory.getLogger(BusCommands.class);
    private static final int TRIES = 6;

    private final CommandBus bus;
    private final MeterRegistry meters;

    BusCommands(CommandBus bus, MeterRegistry meters) {
        this.bus = bus;
        this.meters = meters;
    }

    @Override
    public Accepted send(Order order) {
        Timer.Sample time = Timer.start(meters);
        String result = "failed";
        try {
            Accepted accepted = decide(order);
            result = "accepted";
            return accepted;
        } catch (Rejected refusal) {
            result = refusal.rule().name();
            throw refusal;
        } finally {
            time.stop(meters.timer(
                    "mandat.commands", "command", order.command().getClass().getSimpleName(), "result", result));
        }
    }

    private Accepted decide(Order order) {
        Access.mustBeAllowed(order);
        Screening.mustPass(order);
        for (int tried = 1; ; tried++) {
            try {
                return dispatch(order);
            } catch (AnsweredBefore before) {
                return before.answer();
            } catch (ConcurrencyException moved) {
                if (tried == TRIES) {
                    throw new Rejected(
                            CommonRule.MOVED_MEANWHILE, order.command().stream().in(order.municipality()));
                }
                LOG.debug("Deciding {} anew: {}", order.command(), moved.getMessage());
            }
        }
    }

    private Accepted dispatch(Order order) {
        Command command = order.command();
        Message<Command> message = new GenericMessage<>(command, ActMetadata.of(order));
        FutureCallback<Command, Appending> answer = new FutureCallback<>();
        bus.dispatch(new GenericCommandMessage<>(message, command.stream().kind()), answer);
        var result = Objects.requireNonNull(answer.getResult());
        if (result.isExceptional()) {
            throw rethrow(result.exceptionResult());
        }
        return result.getPayload().accepted();
    }

    private static RuntimeException rethrow(Throwable failure) {
        if (failure instanceof RuntimeException unchecked) {
            return unchecked;
        }
        return new IllegalStateException(failure);
    }
}
