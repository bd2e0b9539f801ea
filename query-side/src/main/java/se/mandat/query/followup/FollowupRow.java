package se.mandat.query.followup;

import org.jspecify.annotations.Nullable;
import se.mandat.kernel.Period;
import se.mandat.kernel.organisation.UnitId;

/**
 * Where one unit's follow-up of one reporting period stands.
 *
 * @param submittedAt  the position of the submission, while it stands
 * @param approvedAt   the position of the approval, which holds the decision
 * @param returnReason why it was sent back, while it is
 * @param sequence     the stream's version, the ETag of the follow-up
 */
public record FollowupRow(
        UnitId unit,
        Period reporting,
        Stage stage,
        @Nullable Long submittedAt,
        @Nullable Long approvedAt,
        @Nullable String returnReason,
        long sequence) {
    /** How far the report has come. */
    public enum Stage {
        OPEN,
        SUBMITTED,
        RETURNED,
        APPROVED
    }

    FollowupRow at(long newSequence) {
        return new FollowupRow(unit, reporting, stage, submittedAt, approvedAt, returnReason, newSequence);
    }
}
