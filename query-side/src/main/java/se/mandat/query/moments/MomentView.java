package se.mandat.query.moments;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.mandat.kernel.Decision;
import se.mandat.kernel.Event;
import se.mandat.kernel.FollowupEvent.FollowupApproved;
import se.mandat.kernel.MandateEvent.MandateOpened;
import se.mandat.kernel.PeriodEvent.PeriodClosed;
import se.mandat.kernel.PeriodEvent.PeriodOpened;
import se.mandat.kernel.Recorded;
import se.mandat.query.moments.MomentRow.Kind;
import se.mandat.query.view.View;

/** Named moments: what was opened, closed, approved, and every decision (at the last fact that cites it). */
public final class MomentView implements View<MomentRow> {
    private static final String DECISION = "decision/";

    @Override
    public String name() {
        return "moment";
    }

    @Override
    public Class<MomentRow> row() {
        return MomentRow.class;
    }

    @Override
    public List<String> keys(Recorded recorded) {
        List<String> keys = new ArrayList<>();
        String own = ownKey(recorded.event());
        if (own != null) {
            keys.add(own);
        }
        Decision decision = recorded.act().decision();
        if (decision != null) {
            keys.add(DECISION + decision.key());
        }
        return keys;
    }

    private static @Nullable String ownKey(Event event) {
        if (event instanceof MandateOpened e) {
            return "mandate/" + e.mandate();
        }
        if (event instanceof PeriodOpened e) {
            return "period/" + e.period() + "/opened";
        }
        if (event instanceof PeriodClosed e) {
            return "period/" + e.period() + "/closed";
        }
        return event instanceof FollowupApproved e ? "approved/" + e.followup() : null;
    }

    @Override
    public @Nullable MomentRow fold(@Nullable MomentRow row, String key, Recorded recorded) {
        Decision decision = recorded.act().decision();
        if (key.startsWith(DECISION)) {
            String title = decision == null ? null : decision.title();
            return new MomentRow(Kind.DECISION, null, null, title, decision, recorded.knownAt());
        }
        if (recorded.event() instanceof MandateOpened e) {
            return new MomentRow(Kind.MANDATE_OPENED, null, null, e.title(), decision, recorded.knownAt());
        }
        if (recorded.event() instanceof PeriodOpened e) {
            return new MomentRow(Kind.PERIOD_OPENED, e.period(), null, null, decision, recorded.knownAt());
        }
        if (recorded.event() instanceof PeriodClosed e) {
            return new MomentRow(Kind.PERIOD_CLOSED, e.period(), null, null, decision, recorded.knownAt());
        }
        return recorded.event() instanceof FollowupApproved e
                ? new MomentRow(
                        Kind.REPORT_APPROVED,
                        e.followup().period(),
                        e.followup().unit(),
                        null,
                        decision,
                        recorded.knownAt())
                : row;
    }
}
