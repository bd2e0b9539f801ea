package se.mandat.query.changes;

import org.jspecify.annotations.Nullable;
import se.mandat.query.moments.AsOf;

/**
 * Two moments, the earlier first whatever order they are asked for in, and whose changes are meant.
 *
 * @param unit   only what concerns this unit and its goals; nothing is everybody's
 */
public record Between(AsOf a, AsOf b, @Nullable String unit) {
    static Between of(AsOf one, AsOf other, @Nullable String unit) {
        return one.position() <= other.position() ? new Between(one, other, unit) : new Between(other, one, unit);
    }
}
