package se.mandat.kernel;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * The circumstances of a command: who, when, and on which decision. They are stored with every event.
 *
 * @param id       the command's own id
 * @param actor    who acts
 * @param at       the server's clock
 * @param knownAt  for imported history: when the fact became known; for everything live nothing, and {@code at} counts
 * @param decision on which decision, if any
 * @param source   where an imported fact comes from
 */
public record Act(
        CommandId id,
        Actor actor,
        Instant at,
        @Nullable Instant knownAt,
        @Nullable Decision decision,
        @Nullable Source source) {
    /** Municipal days begin and end here. */
    public static final ZoneId ZONE = ZoneId.of("Europe/Stockholm");

    /** The day it is for rules about dates. */
    public LocalDate today() {
        return at.atZone(ZONE).toLocalDate();
    }
}
