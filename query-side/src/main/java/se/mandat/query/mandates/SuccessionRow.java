package se.mandat.query.mandates;

import org.jspecify.annotations.Nullable;
import se.mandat.kernel.goals.GoalId;
import se.mandat.kernel.mandates.MandateId;
import se.mandat.kernel.mandates.SuccessionKind;

/**
 * What became of a goal when a mandate turned.
 *
 * @param saidAt    the position of the act that said so, which holds its author
 * @param withdrawn whether that was taken back
 */
public record SuccessionRow(
        MandateId mandate,
        GoalId older,
        @Nullable GoalId newer,
        SuccessionKind kind,
        @Nullable String note,
        long saidAt,
        boolean withdrawn) {}
