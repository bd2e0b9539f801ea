package se.mandat.query.followup;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.mandat.kernel.Event;
import se.mandat.kernel.FollowupEvent;
import se.mandat.kernel.FollowupEvent.Commented;
import se.mandat.kernel.FollowupEvent.DialogueHeld;
import se.mandat.kernel.FollowupEvent.FollowupReturned;
import se.mandat.kernel.FollowupEvent.RevisionBegun;
import se.mandat.kernel.Recorded;
import se.mandat.kernel.followups.FollowupId;
import se.mandat.kernel.followups.Section;
import se.mandat.query.followup.RemarkRow.Kind;
import se.mandat.query.view.View;

/** What is said of reports, keyed by follow-up and position: nothing said takes the place of anything. */
public final class RemarkView implements View<RemarkRow> {
    @Override
    public String name() {
        return "remark";
    }

    @Override
    public Class<RemarkRow> row() {
        return RemarkRow.class;
    }

    @Override
    public Set<Class<? extends Event>> events() {
        return Set.of(Commented.class, FollowupReturned.class, RevisionBegun.class, DialogueHeld.class);
    }

    @Override
    public List<String> keys(Recorded recorded) {
        return recorded.event() instanceof FollowupEvent e && fold(null, "", recorded) != null
                ? List.of(e.followup() + "/" + recorded.position())
                : List.of();
    }

    @Override
    public @Nullable RemarkRow fold(@Nullable RemarkRow row, String key, Recorded recorded) {
        if (recorded.event() instanceof Commented e) {
            return said(e.followup(), Kind.COMMENT, e.section(), e.text());
        }
        if (recorded.event() instanceof FollowupReturned e) {
            return said(e.followup(), Kind.RETURN, e.section(), e.reason());
        }
        if (recorded.event() instanceof RevisionBegun e) {
            return said(e.followup(), Kind.REVISION, null, e.reason());
        }
        return recorded.event() instanceof DialogueHeld e
                ? new RemarkRow(
                        e.followup().unit(),
                        e.followup().period(),
                        Kind.DIALOGUE,
                        null,
                        e.summary(),
                        e.held(),
                        e.takingPart(),
                        e.agreed() == null ? List.of() : e.agreed())
                : row;
    }

    private static RemarkRow said(FollowupId followup, Kind kind, @Nullable Section section, String text) {
        return new RemarkRow(followup.unit(), followup.period(), kind, section, text, null, List.of(), List.of());
    }
}
