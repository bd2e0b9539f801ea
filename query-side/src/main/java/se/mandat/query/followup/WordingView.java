package se.mandat.query.followup;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.mandat.kernel.Event;
import se.mandat.kernel.FollowupEvent.TextWritten;
import se.mandat.kernel.Recorded;
import se.mandat.query.view.View;

/** Texts of follow-ups, keyed by follow-up and what the text answers. */
public final class WordingView implements View<WordingRow> {
    @Override
    public String name() {
        return "wording";
    }

    @Override
    public Class<WordingRow> row() {
        return WordingRow.class;
    }

    @Override
    public Set<Class<? extends Event>> events() {
        return Set.of(TextWritten.class);
    }

    @Override
    public List<String> keys(Recorded recorded) {
        return recorded.event() instanceof TextWritten e ? List.of(e.followup() + "/" + e.key()) : List.of();
    }

    @Override
    public @Nullable WordingRow fold(@Nullable WordingRow row, String key, Recorded recorded) {
        return recorded.event() instanceof TextWritten e
                ? new WordingRow(e.followup().unit(), e.followup().period(), e.key(), e.text())
                : row;
    }
}
