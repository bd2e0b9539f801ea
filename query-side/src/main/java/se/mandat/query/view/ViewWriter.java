package se.mandat.query.view;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import se.mandat.kernel.Municipality;
import se.mandat.kernel.Recorded;

/** Brings views up to a batch of events: reads the rows it touches once, folds in order, inserts what changed. */
public final class ViewWriter {
    private final List<ViewTable<?>> tables;

    public ViewWriter(List<ViewTable<?>> tables) {
        this.tables = List.copyOf(tables);
    }

    /** Writes the batch into all views, within the caller's transaction. */
    public void write(List<Recorded> batch) {
        if (!TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalStateException("Views are written in the transaction of their token");
        }
        Map<Municipality, List<Recorded>> byMunicipality =
                batch.stream().collect(Collectors.groupingBy(Recorded::municipality));
        byMunicipality.forEach((municipality, events) -> tables.forEach(table -> write(table, municipality, events)));
    }

    private static <R extends Record> void write(ViewTable<R> table, Municipality municipality, List<Recorded> events) {
        View<R> view = table.view();
        Set<String> keys = new LinkedHashSet<>();
        events.forEach(event -> keys.addAll(view.keys(event)));
        if (keys.isEmpty()) {
            return;
        }
        Map<String, R> rows =
                new HashMap<>(table.before(municipality, events.getFirst().position(), keys));
        List<Version<R>> changed = new ArrayList<>();
        for (Recorded event : events) {
            for (String key : view.keys(event)) {
                R before = rows.get(key);
                R after = view.fold(before, key, event);
                if (after != null && !after.equals(before)) {
                    rows.put(key, after);
                    changed.add(new Version<>(key, event.position(), after));
                }
            }
        }
        table.insert(municipality, changed);
    }
}
