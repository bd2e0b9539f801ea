package se.mandat.query.mandates;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.mandat.kernel.Event;
import se.mandat.kernel.MandateEvent.MandateOpened;
import se.mandat.kernel.Recorded;
import se.mandat.query.view.View;

/** Mandate periods, keyed by id. */
public final class MandateView implements View<MandateRow> {
    @Override
    public String name() {
        return "mandate";
    }

    @Override
    public Class<MandateRow> row() {
        return MandateRow.class;
    }

    @Override
    public Set<Class<? extends Event>> events() {
        return Set.of(MandateOpened.class);
    }

    @Override
    public List<String> keys(Recorded recorded) {
        return recorded.event() instanceof MandateOpened e ? List.of(e.mandate().value()) : List.of();
    }

    @Override
    public @Nullable MandateRow fold(@Nullable MandateRow row, String key, Recorded recorded) {
        return recorded.event() instanceof MandateOpened e
                ? new MandateRow(e.mandate(), e.title(), e.from(), e.to())
                : row;
    }
}
