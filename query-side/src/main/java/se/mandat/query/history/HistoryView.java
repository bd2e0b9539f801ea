package se.mandat.query.history;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.mandat.kernel.Act;
import se.mandat.kernel.Decision;
import se.mandat.kernel.Recorded;
import se.mandat.platform.EventNames;
import se.mandat.query.view.View;

/** Every event, keyed by the fact it settles. */
public final class HistoryView implements View<HistoryRow> {
    @Override
    public String name() {
        return "history";
    }

    @Override
    public Class<HistoryRow> row() {
        return HistoryRow.class;
    }

    @Override
    public List<String> keys(Recorded recorded) {
        return List.of(Story.of(recorded.event()).fact().key());
    }

    @Override
    public HistoryRow fold(@Nullable HistoryRow before, String key, Recorded recorded) {
        Fact fact = Story.of(recorded.event()).fact();
        Act act = recorded.act();
        Decision decision = act.decision();
        return new HistoryRow(
                recorded.event().stream().kind(),
                recorded.stream(),
                recorded.sequence(),
                EventNames.of(recorded.event().getClass()),
                act.actor().id(),
                act.actor().role(),
                act.actor().unit(),
                act.id().value(),
                recorded.recordedAt(),
                recorded.knownAt(),
                act.knownAt() != null,
                fact.unit(),
                fact.goal(),
                fact.indicator(),
                fact.period(),
                before == null ? null : before.after(),
                fact.value(),
                before == null ? null : before.own(),
                recorded.position(),
                fact.reason(),
                decision == null ? null : decision.key(),
                decision,
                act.source(),
                HistoryRow.write(recorded.event()));
    }
}
