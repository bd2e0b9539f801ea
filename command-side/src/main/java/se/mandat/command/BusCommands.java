package se.mandat.command;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.util.Objects;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.callbacks.FutureCallback;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.ConcurrencyException;
import se.mandat.kernel.Accepted;
import se.mandat.kernel.Command;
import se.mandat.kernel.Commands;
import se.mandat.kernel.CommonRule;
import se.mandat.kernel.Order;
import se.mandat.kernel.Rejected;
import se.mandat.platform.ActMetadata;
import se.mandat.platform.Receipts;

/** Sends orders over Axon's command bus and waits for the durable answer. */
final class BusCommands implements Commands {
    private static final int TRIES = 4;

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
        for (int tried = 1; ; tried++) {
            try {
                return dispatch(order);
            } catch (ConcurrencyException _) {
                if (tried == TRIES) {
                    throw stale(order);
                }
            }
        }
    }

    private Accepted dispatch(Order order) {
        MetaData words = ActMetadata.of(order);
        FutureCallback<Command, Receipts.Answer> answer = new FutureCallback<>();
        CommandMessage<Command> message = new GenericCommandMessage<>(order.command(), words);
        bus.dispatch(message, answer);
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

    private static Rejected stale(Order order) {
        return new Rejected(CommonRule.STALE_VERSION, order.command().stream().in(order.municipality()));
    }
}
