package se.mandat.query.followup;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.mandat.kernel.Period;
import se.mandat.kernel.followups.Section;
import se.mandat.kernel.organisation.UnitId;

/**
 * Where one unit's follow-up of one reporting period stands.
 *
 * @param revision        0 as first written, then how many times it was begun anew after a decision
 * @param submittedAt     the position of the submission, while it stands
 * @param handedInAt      the position of the submission as first written, by which it is late or not
 * @param approvedAt      the position of the approval, while it stands
 * @param decidedAt       the position of the last decision: how the report is shown unless asked otherwise
 * @param publishedAt     the position of the last publication
 * @param returnReason    why it was sent back, while it is
 * @param returnedSection which section is to be done again, where it is one
 * @param revisionReason  why the revision was begun
 * @param ready           the sections marked ready
 * @param sequence        the stream's version, the ETag of the follow-up
 */
public record FollowupRow(
        UnitId unit,
        Period reporting,
        Stage stage,
        int revision,
        @Nullable Long submittedAt,
        @Nullable Long handedInAt,
        @Nullable Long approvedAt,
        @Nullable Long decidedAt,
        @Nullable Long publishedAt,
        @Nullable String returnReason,
        @Nullable Section returnedSection,
        @Nullable String revisionReason,
        List<Ready> ready,
        long sequence) {
    /** How far the report has come. */
    public enum Stage {
        OPEN,
        SUBMITTED,
        RETURNED,
        APPROVED,
        DECIDED,
        PUBLISHED;

        /** Whether the report has left whoever writes it. */
        public boolean isHandedIn() {
            return this != OPEN && this != RETURNED;
        }

        /** Whether nothing more is expected of whoever writes or approves. */
        public boolean isApproved() {
            return isHandedIn() && this != SUBMITTED;
        }

        /** Whether a body has decided it. */
        public boolean isDecided() {
            return this == DECIDED || this == PUBLISHED;
        }
    }

    /** A section marked ready, and the position it was. */
    public record Ready(Section section, long position) {}

    /** Where a section was marked ready; nothing where it is not. */
    public @Nullable Long readyAt(Section section) {
        return ready.stream()
                .filter(one -> one.section().equals(section))
                .map(Ready::position)
                .findFirst()
                .orElse(null);
    }

    static FollowupRow opened(UnitId unit, Period reporting, long sequence) {
        return new FollowupRow(
                unit, reporting, Stage.OPEN, 0, null, null, null, null, null, null, null, null, List.of(), sequence);
    }

    FollowupRow at(long newSequence) {
        return now(stage, submittedAt, approvedAt, newSequence).because(returnReason, returnedSection);
    }

    /** Another stage, with nothing returned. */
    FollowupRow now(Stage next, @Nullable Long submitted, @Nullable Long approved, long newSequence) {
        return new FollowupRow(
                unit,
                reporting,
                next,
                revision,
                submitted,
                revision == 0 ? submitted : handedInAt,
                approved,
                decidedAt,
                publishedAt,
                null,
                null,
                revisionReason,
                ready,
                newSequence);
    }

    FollowupRow because(@Nullable String reason, @Nullable Section section) {
        return new FollowupRow(
                unit,
                reporting,
                stage,
                revision,
                submittedAt,
                handedInAt,
                approvedAt,
                decidedAt,
                publishedAt,
                reason,
                section,
                revisionReason,
                ready,
                sequence);
    }

    FollowupRow settled(@Nullable Long decided, @Nullable Long published) {
        return new FollowupRow(
                unit,
                reporting,
                stage,
                revision,
                submittedAt,
                handedInAt,
                approvedAt,
                decided,
                published,
                returnReason,
                returnedSection,
                revisionReason,
                ready,
                sequence);
    }

    FollowupRow revised(int newRevision, String why) {
        return new FollowupRow(
                unit,
                reporting,
                stage,
                newRevision,
                submittedAt,
                handedInAt,
                approvedAt,
                decidedAt,
                publishedAt,
                returnReason,
                returnedSection,
                why,
                ready,
                sequence);
    }

    FollowupRow withReady(List<Ready> now) {
        return new FollowupRow(
                unit,
                reporting,
                stage,
                revision,
                submittedAt,
                handedInAt,
                approvedAt,
                decidedAt,
                publishedAt,
                returnReason,
                returnedSection,
                revisionReason,
                now,
                sequence);
    }
}
