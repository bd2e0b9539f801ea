package se.mandat.query.moments;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.mandat.kernel.Recorded;
import se.mandat.query.view.View;

/**
 * Turns dates into positions. The clock never goes backwards: a fact filled in later never changes what an earlier
 * moment showed.
 */
public final class ClockView implements View<ClockRow> {
    @Override
    public String name() {
        return "clock";
    }

    @Override
    public Class<ClockRow> row() {
        return ClockRow.class;
    }

    @Override
    public List<String> keys(Recorded recorded) {
        return List.of("clock");
    }

    @Override
    public ClockRow fold(@Nullable ClockRow row, String key, Recorded recorded) {
        Instant known = recorded.knownAt();
        return row == null || known.isAfter(row.knownThrough()) ? new ClockRow(known) : row;
    }
}
