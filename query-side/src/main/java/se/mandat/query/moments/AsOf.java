package se.mandat.query.moments;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.mandat.kernel.Act;

/**
 * The moment a page shows.
 *
 * @param position     the ledger position it shows the municipality at
 * @param last         the last position there is
 * @param asked        what was asked for, or nothing for now
 * @param knownThrough what was known by then
 */
public record AsOf(long position, long last, @Nullable String asked, Instant knownThrough) {
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    /** Whether it is now, and not an earlier moment. */
    public boolean now() {
        return asked == null;
    }

    /** The moment as a person may write it: what was asked for, but the number of the event for a name only addresses have. */
    public String written() {
        return asked == null || asked.contains("/") ? String.valueOf(position) : asked;
    }

    /** The day it is at this moment: today, where that is now. */
    public LocalDate today(Clock clock) {
        return now() ? LocalDate.ofInstant(clock.instant(), Act.ZONE) : day();
    }

    /** The day a person calls it by: the day that was asked for, else the day it was known. */
    public LocalDate called() {
        return asked != null && DAY.matcher(asked).matches() ? LocalDate.parse(asked) : day();
    }

    /** The day it was known. */
    public LocalDate day() {
        return knownThrough.atZone(Act.ZONE).toLocalDate();
    }
}
