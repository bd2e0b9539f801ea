package se.mandat.query.operation;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.mandat.query.view.Build;
import se.mandat.query.view.Parked;

/**
 * How the views stand to the ledger.
 *
 * @param ledger        the last position there is
 * @param position      the last position the views hold
 * @param secondsBehind how long the oldest event that is not shown has waited
 * @param build         the build that runs, or the last one
 * @param parked        events no view could take in, and those behind them in their streams
 */
public record ViewsStatus(
        long ledger,
        long position,
        long secondsBehind,
        @Nullable Build build,
        List<Parked> parked) {
    public long behind() {
        return Math.max(0, ledger - position);
    }
}
