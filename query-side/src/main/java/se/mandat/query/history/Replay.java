package se.mandat.query.history;

import org.jspecify.annotations.Nullable;

/**
 * The event a page that is turned back shows, and what there is to step to from it.
 *
 * @param event  what happened at the moment shown
 * @param next   what happened after it, where anything did
 * @param before the event before it about what the page is about, where that is one thing and there is one
 * @param after  the event after it about the same
 */
public record Replay(
        Said event,
        @Nullable Said next,
        @Nullable Long before,
        @Nullable Long after) {}
