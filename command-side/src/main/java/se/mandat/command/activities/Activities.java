package se.mandat.command.activities;

import se.mandat.kernel.ActivityEvent;
import se.mandat.kernel.Municipality;
import se.mandat.kernel.Stream;
import se.mandat.kernel.activities.ActivityId;
import se.mandat.platform.ledger.Streams;

/** What others may ask of activities. */
public record Activities(Streams streams, Municipality municipality) {
    /** Whether it was ever planned. */
    public boolean planned(ActivityId activity) {
        String stream = new Stream("activity", activity.value()).in(municipality);
        return !streams.fold(stream, ActivityEvent.class, Activity.NONE, Activity::evolve)
                .equals(Activity.NONE);
    }
}
