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

    private static final long NONE = -1;

    private final Append.Asked asked;
    private final Map<String, Long> guards = new LinkedHashMap<>();
    private @Nullable Accepted accepted;
    private @Nullable Rejected refusal;

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

    /** The answer, once the command has been committed; throws its refusal where it was refused. */
    public Accepted accepted() {
        if (refusal != null) {
            throw refusal;
        }
        if (accepted == null) {
            throw new IllegalStateException("The command has not been committed");
        }
        return accepted;
    }

    /** Writes the events and the receipt, or throws what stands against it. */
    void write(Ledger ledger, List<NewEvent> events) {
        settle(ledger.append(new Append(events, guards, asked)));
    }

    /** Writes the receipt of a command that changed nothing. */
    void writeReceipt(Ledger ledger) {
        if (accepted == null) {
            write(ledger, List.of());
        }
    }

    /**
     * A refusal holds only for what was seen: if that moved, the command is decided anew, and what was answered before keeps
     * its answer. It is kept as the answer rather than thrown, so that the aggregate, which has not changed, stays in the
     * cache; one that does not exist is not kept.
     */
    void refuse(Ledger ledger, Rejected refused) {
        Outcome outcome = ledger.check(new Append(List.of(), guards, asked));
        if (!(outcome instanceof Outcome.Written)) {
            settle(outcome);
        }
        if (guards.getOrDefault(asked.stream(), NONE) == NONE) {
            throw refused;
        }
        refusal = refused;
    }

    private void settle(Outcome outcome) {
        accepted = switch (outcome) {
            case Outcome.Written written -> written.answer();
            case Outcome.AnsweredBefore before -> throw new AnsweredBefore(before.answer());
            case Outcome.IdReused _ -> throw new Rejected(CommonRule.COMMAND_ID_REUSED, asked.id());
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
