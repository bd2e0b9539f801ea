package se.mandat.platform.ledger;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.jspecify.annotations.Nullable;
import se.mandat.kernel.Accepted;
import se.mandat.kernel.CommonRule;
import se.mandat.kernel.Rejected;

/** The command at hand: which streams its decision was made on, and its answer once it is durable. */
public final class Appending {
    private static final String RESOURCE = Appending.class.getName();

    private final Append.Asked asked;
    private final Map<String, Long> guards = new LinkedHashMap<>();
    private @Nullable Accepted accepted;

    private Appending(Append.Asked asked) {
        this.asked = asked;
    }

    static Appending begin(UnitOfWork<?> work, Append.Asked asked) {
        Appending appending = new Appending(asked);
        var _ = work.root().resources().put(RESOURCE, appending);
        return appending;
    }

    static @Nullable Appending current() {
        return CurrentUnitOfWork.isStarted() ? CurrentUnitOfWork.get().root().getResource(RESOURCE) : null;
    }

    /** Notes that the decision at hand is made on a stream as of a sequence (-1: it did not exist). */
    public static void saw(String stream, long sequence) {
        Appending appending = current();
        if (appending != null) {
            var _ = appending.guards.putIfAbsent(stream, sequence);
        }
    }

    /** The answer, once the command has been committed. */
    public Accepted accepted() {
        if (accepted == null) {
            throw new IllegalStateException("The command has not been committed");
        }
        return accepted;
    }

    boolean isWritten() {
        return accepted != null;
    }

    /** Writes the events and the receipt, or throws what stands against it. */
    void write(Ledger ledger, List<NewEvent> events) {
        settle(ledger.append(new Append(events, guards, asked)));
    }

    /** A refusal holds only for what was seen: throws it unless that moved, or the command was answered before. */
    void refuse(Ledger ledger, Rejected refusal) {
        Outcome outcome = ledger.check(new Append(List.of(), guards, asked));
        if (outcome instanceof Outcome.Written) {
            throw refusal;
        }
        settle(outcome);
    }

    private void settle(Outcome outcome) {
        accepted = switch (outcome) {
            case Outcome.Written written -> written.answer();
            case Outcome.AnsweredBefore before -> throw new AnsweredBefore(before.answer());
            case Outcome.IdReused _ ->
                throw new Rejected(CommonRule.COMMAND_ID_REUSED, asked.key().command());
            case Outcome.Moved moved -> throw new MovedMeanwhile(moved.streams());
            case Outcome.Taken taken -> throw new MovedMeanwhile(Set.of(taken.event().stream()));
            case Outcome.Unavailable unavailable -> throw unavailable(unavailable);
        };
    }

    private static Rejected unavailable(Outcome.Unavailable outcome) {
        Rejected refusal = new Rejected(outcome.known() ? CommonRule.LEDGER_UNAVAILABLE : CommonRule.OUTCOME_UNKNOWN);
        refusal.addSuppressed(outcome.cause());
        return refusal;
    }
}
