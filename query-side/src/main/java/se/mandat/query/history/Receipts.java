package se.mandat.query.history;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.mandat.kernel.Rejected;
import se.mandat.query.ui.Visit;

/** Says what somebody has just saved, to nobody but the one who did, and for an hour. */
@Component
public class Receipts {
    private static final Duration FRESH = Duration.ofHours(1);

    private final Clock clock;

    Receipts(Clock clock) {
        this.clock = clock;
    }

    /** What was saved at a position, as an address says it; nothing where the visitor did not. */
    public Optional<Said> of(Visit visit, @Nullable String after) {
        boolean asked =
                after != null && after.matches("\\d{1,15}") && visit.asOf().now() && visit.waited();
        return asked && visit.person().isPresent() ? own(visit, Long.parseLong(after)) : Optional.empty();
    }

    private Optional<Said> own(Visit visit, long position) {
        try {
            HistoryRow row = visit.at().event(position);
            boolean own = row.actor().equals(visit.actor().id())
                    && row.recordedAt().isAfter(clock.instant().minus(FRESH));
            return own ? Optional.of(new Telling(visit).say(row)) : Optional.empty();
        } catch (Rejected _) {
            return Optional.empty();
        }
    }
}
