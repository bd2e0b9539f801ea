package se.mandat.command.followups;

import static se.mandat.command.followups.Situation.reason;
import static se.mandat.command.world.Refuse.when;

import java.util.ArrayList;
import java.util.List;
import se.mandat.command.followups.Followup.Stage;
import se.mandat.kernel.Decision;
import se.mandat.kernel.FollowupCommand.*;
import se.mandat.kernel.FollowupEvent;
import se.mandat.kernel.FollowupEvent.*;
import se.mandat.kernel.followups.FollowupId;
import se.mandat.kernel.followups.FollowupRule;
import se.mandat.kernel.followups.Section;
import se.mandat.kernel.organisation.OrganisationRule;

/** The way of a follow-up: opened, submitted, returned or approved, decided, published, and revised (domain rule 12). */
record Steps(Situation now) {

    List<FollowupOpened> open(OpenFollowup c) {
        if (now.followup().stage() != Stage.NOT_OPEN) {
            return List.of();
        }
        now.periodMustBeOpen(c.followup());
        when(
                !now.world().unitExistsDuring(c.followup().unit(), c.followup().period()),
                OrganisationRule.UNIT_UNKNOWN,
                "followup",
                c.followup().unit());
        return List.of(new FollowupOpened(c.followup()));
    }

    List<FollowupSubmitted> submit(SubmitFollowup c) {
        if (now.followup().stage() == Stage.SUBMITTED
                && now.actor().equals(now.followup().course().submittedBy())) {
            return List.of();
        }
        now.mustBeWritable(c.followup());
        new Account(now).mustBeGiven(c.followup());
        return List.of(new FollowupSubmitted(c.followup(), now.actor()));
    }

    /** A ready section that is returned is no longer ready. */
    List<FollowupEvent> sendBack(ReturnFollowup c) {
        now.mustBeSubmitted(c.followup());
        if (now.followup().course().revision() == 0) {
            now.periodMustBeOpen(c.followup());
        }
        List<FollowupEvent> happening = new ArrayList<>();
        happening.add(new FollowupReturned(c.followup(), reason(c.reason()), c.section()));
        if (c.section() != null && now.followup().ready().contains(c.section())) {
            happening.add(new SectionReopened(c.followup(), c.section()));
        }
        return happening;
    }

    List<FollowupApproved> approve(ApproveFollowup c) {
        if (now.followup().stage() == Stage.APPROVED || now.isDecided()) {
            return List.of();
        }
        now.mustBeSubmitted(c.followup());
        now.mustBeAnother();
        now.mustNotHaveEntered(c.followup());
        return List.of(new FollowupApproved(c.followup()));
    }

    List<FollowupDecided> settle(DecideFollowup c) {
        if (now.isDecided()) {
            return List.of();
        }
        FollowupId id = c.followup();
        now.mustBeOpened(id);
        when(now.followup().stage() != Stage.APPROVED, FollowupRule.FOLLOWUP_NOT_APPROVED, id.unit(), id.period());
        now.mustBeAnother();
        Decision decision = now.act().decision();
        when(decision == null || decision.paragraph() == null, FollowupRule.PARAGRAPH_REQUIRED, "decision", null);
        return List.of(new FollowupDecided(id));
    }

    List<FollowupPublished> publish(PublishFollowup c) {
        if (now.followup().stage() == Stage.PUBLISHED) {
            return List.of();
        }
        mustBeDecided(c.followup());
        return List.of(new FollowupPublished(c.followup()));
    }

    /** The new revision begins as the decided one stands, with no section ready. */
    List<FollowupEvent> revise(BeginRevision c) {
        String reason = reason(c.reason());
        RevisionBegun begun = now.followup().course().revised();
        if (now.isWriting() && begun != null && begun.reason().equals(reason)) {
            return List.of();
        }
        mustBeDecided(c.followup());
        List<FollowupEvent> happening = new ArrayList<>();
        int revision = now.followup().course().revision() + 1;
        happening.add(new RevisionBegun(c.followup(), revision, reason));
        now.followup().ready().stream().sorted().forEach(section -> happening.add(reopened(c.followup(), section)));
        return happening;
    }

    private static SectionReopened reopened(FollowupId id, Section section) {
        return new SectionReopened(id, section);
    }

    private void mustBeDecided(FollowupId id) {
        now.mustBeOpened(id);
        when(!now.isDecided(), FollowupRule.FOLLOWUP_NOT_DECIDED, id.unit(), id.period());
    }
}
