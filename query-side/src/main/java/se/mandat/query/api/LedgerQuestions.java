package se.mandat.query.api;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import se.mandat.kernel.Decision;
import se.mandat.kernel.Rejected;
import se.mandat.kernel.Role;
import se.mandat.kernel.Source;
import se.mandat.kernel.organisation.UnitId;
import se.mandat.platform.Json;
import se.mandat.query.At;
import se.mandat.query.QueryRule;
import se.mandat.query.history.HistoryFilter;
import se.mandat.query.history.HistoryRow;
import se.mandat.query.history.HistorySearch;
import se.mandat.query.history.HistorySearch.Span;
import se.mandat.query.history.Shown;
import se.mandat.query.history.Telling;
import se.mandat.query.moments.MomentRow;
import se.mandat.query.moments.Moments;
import se.mandat.query.view.Version;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Events and named moments as JSON. */
@RestController
@RequestMapping("/api/{municipality}")
class LedgerQuestions {
    private static final JsonMapper JSON = Json.mapper();

    /**
     * Events; {@code after} gives them in the order they happened, else the latest come first.
     *
     * @param total how many match in all; for what no index finds, among the events looked through
     * @param next  what to send as {@code after} or {@code before} for more; nothing when there is no more
     */
    record Feed(long total, @Nullable Long next, List<Entry> events) {}

    /**
     * One event.
     *
     * @param sentence what happened, in the language asked for
     * @param imported whether a source, and not the clock, says when it became known
     * @param event    the event as stored
     */
    record Entry(
            long position,
            String name,
            String sentence,
            String stream,
            long sequence,
            Instant knownAt,
            boolean imported,
            Instant recordedAt,
            String actor,
            Role role,
            @Nullable UnitId actorUnit,
            String command,
            @Nullable Shown before,
            @Nullable Shown after,
            @Nullable String reason,
            @Nullable String decisionKey,
            @Nullable Decision decision,
            @Nullable Source source,
            Map<String, Object> event) {}

    private final HistorySearch search;
    private final Moments moments;

    LedgerQuestions(HistorySearch search, Moments moments) {
        this.search = search;
        this.moments = moments;
    }

    @GetMapping("/history")
    Feed history(
            Question asked,
            @ParameterObject HistoryFilter filter,
            @RequestParam(required = false) @Nullable Long after,
            @RequestParam(required = false) @Nullable Long before,
            @RequestParam(defaultValue = "20") int limit) {
        int size = Paged.atMost(limit);
        At at = asked.at();
        Span span = after == null ? search.back(at, filter, before) : search.on(at, filter, after);
        List<HistoryRow> rows =
                after == null ? search.latest(at, filter, span, size + 1) : search.earliest(at, filter, span, size + 1);
        List<HistoryRow> shown = rows.subList(0, Math.min(size, rows.size()));
        Telling telling = new Telling(asked.visit());
        return new Feed(
                search.total(at, filter, span, rows.size(), rows.size() > size),
                rows.size() > size ? Long.valueOf(shown.getLast().own()) : next(at, span, after == null),
                shown.stream().map(row -> entry(row, telling)).toList());
    }

    /** Where looking for what no index finds goes on; nothing where all was looked through. */
    private static @Nullable Long next(At at, Span span, boolean back) {
        if (back) {
            return span.isPart() ? Long.valueOf(span.after() + 1) : null;
        }
        return span.before() > at.position() ? null : Long.valueOf(span.before() - 1);
    }

    @GetMapping("/history/{position}")
    Entry event(Question asked, @PathVariable long position) {
        if (position > asked.at().position()) {
            throw new Rejected(QueryRule.NOTHING_HERE, position);
        }
        return entry(asked.at().event(position), new Telling(asked.visit()));
    }

    private static Entry entry(HistoryRow row, Telling telling) {
        return new Entry(
                row.own(),
                row.name(),
                telling.say(row).sentence(),
                row.stream(),
                row.sequence(),
                row.knownAt(),
                row.imported(),
                row.recordedAt(),
                row.actor(),
                row.role(),
                row.actorUnit(),
                row.command(),
                row.before(),
                row.after(),
                row.reason(),
                row.decisionKey(),
                row.decision(),
                row.source(),
                JSON.readValue(row.payload(), new TypeReference<Map<String, Object>>() {}));
    }

    @GetMapping("/moments")
    List<Version<MomentRow>> moments(Question asked) {
        return moments.named(asked.visit().municipality()).stream()
                .filter(moment -> moment.position() <= asked.at().position())
                .toList();
    }
}
