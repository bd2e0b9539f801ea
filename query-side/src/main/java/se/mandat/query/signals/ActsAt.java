package se.mandat.query.signals;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import se.mandat.kernel.FollowupEvent;
import se.mandat.kernel.FollowupEvent.FollowupApproved;
import se.mandat.kernel.FollowupEvent.FollowupDecided;
import se.mandat.kernel.followups.FollowupId;
import se.mandat.query.At;
import se.mandat.query.followup.FollowupRow;
import se.mandat.query.history.HistoryRow;
import se.mandat.query.view.Version;

/** Reads what was done in reports, as far as signals need it: every step, what approvers wrote, and what came after decisions. */
record ActsAt(At at) {
    private static final String STEPS = """
            select %s from views.history where municipality = ? and position <= ? and key = any(?) order by position""";
    private static final String MORE = """
            select t.* from unnest(?::text[], ?::text[], ?::text[], ?::text[]) w(u, p, actor, decided)
            cross join lateral (select %s from views.history h
                where h.municipality = ? and h.unit = w.u and h.period = w.p and h.feature = 'followup' and h.position <= ?
                and (h.actor = w.actor or h.position > w.decided::bigint or h.name = 'OutcomeCorrected')) t""";

    /** What is looked for in a report beside its steps; an empty actor is nobody's. */
    private record Wanted(FollowupId report, String actor, long decided) {}

    /** The acts of each report. */
    List<Acts> of(List<FollowupRow> reports) {
        Map<FollowupId, TreeMap<Long, HistoryRow>> acts = new LinkedHashMap<>();
        reports.forEach(row -> acts.put(FollowupId.of(row.unit(), row.reporting()), new TreeMap<>()));
        steps(acts.keySet().stream().map(report -> "stage/" + report).toArray(String[]::new))
                .forEach(row -> keep(acts, row));
        List<Wanted> wanted = new ArrayList<>();
        acts.forEach((report, rows) -> wanted.addAll(wanted(report, List.copyOf(rows.values()))));
        if (!wanted.isEmpty()) {
            more(wanted).forEach(row -> keep(acts, row));
        }
        return acts.entrySet().stream()
                .map(one -> new Acts(one.getKey(), List.copyOf(one.getValue().values())))
                .toList();
    }

    private static void keep(Map<FollowupId, TreeMap<Long, HistoryRow>> acts, HistoryRow row) {
        TreeMap<Long, HistoryRow> rows = row.event() instanceof FollowupEvent event ? acts.get(event.followup()) : null;
        if (rows != null) {
            var _ = rows.put(row.own(), row);
        }
    }

    private static List<Wanted> wanted(FollowupId report, List<HistoryRow> steps) {
        long decided = steps.stream()
                .filter(row -> row.event() instanceof FollowupDecided)
                .map(HistoryRow::own)
                .min(Comparator.naturalOrder())
                .orElse(Long.MAX_VALUE);
        List<Wanted> approvers = steps.stream()
                .filter(row -> row.event() instanceof FollowupApproved)
                .map(HistoryRow::actor)
                .distinct()
                .map(actor -> new Wanted(report, actor, decided))
                .toList();
        return approvers.isEmpty() ? List.of(new Wanted(report, "", decided)) : approvers;
    }

    private List<HistoryRow> steps(String[] keys) {
        return read(STEPS, at.municipality().value(), at.position(), keys);
    }

    private List<HistoryRow> more(List<Wanted> wanted) {
        return read(
                MORE,
                wanted.stream().map(one -> one.report().unit().value()).toArray(String[]::new),
                wanted.stream().map(one -> one.report().period().value()).toArray(String[]::new),
                wanted.stream().map(Wanted::actor).toArray(String[]::new),
                wanted.stream().map(one -> String.valueOf(one.decided())).toArray(String[]::new),
                at.municipality().value(),
                at.position());
    }

    private List<HistoryRow> read(String sql, @Nullable Object... params) {
        return at.views().history().query(sql.formatted(at.views().history().names()), Arrays.asList(params)).stream()
                .map(Version::row)
                .toList();
    }
}
