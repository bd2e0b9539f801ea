package se.mandat.query.view;

import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
import se.mandat.kernel.Recorded;
import se.mandat.platform.EventNames;
import se.mandat.platform.ledger.Feed;

/**
 * An event no view could take in, or one that waits behind such an event of its stream.
 *
 * @param reason what stood in its way; nothing where it only waits behind another
 */
public record Parked(
        long position,
        String municipality,
        String stream,
        String name,
        @Nullable String reason) {
    static Parked of(Feed.Entry entry, @Nullable RuntimeException failure) {
        return new Parked(entry.position(), entry.municipality(), entry.stream(), entry.name(), reason(failure));
    }

    static Parked of(Recorded event, RuntimeException failure) {
        return new Parked(
                event.position(),
                event.municipality().value(),
                event.stream(),
                EventNames.of(event.event().getClass()),
                reason(failure));
    }

    static Parked behind(Recorded event) {
        return new Parked(
                event.position(),
                event.municipality().value(),
                event.stream(),
                EventNames.of(event.event().getClass()),
                null);
    }

    /** Whether the database cannot hold what was asked of it (SQLSTATE 22), so that the event is to blame. */
    static boolean isAboutData(DataIntegrityViolationException failure) {
        return failure.getMostSpecificCause() instanceof SQLException refused
                && refused.getSQLState() != null
                && refused.getSQLState().startsWith("22");
    }

    private static @Nullable String reason(@Nullable RuntimeException failure) {
        if (failure == null) {
            return null;
        }
        String message = failure.getMessage();
        String words = message == null ? failure.getClass().getSimpleName() : message;
        return words.length() > 500 ? words.substring(0, 500) : words;
    }
}
