package se.mandat.query.api;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import se.mandat.kernel.Decision;
import se.mandat.kernel.Role;
import se.mandat.query.changes.Between;
import se.mandat.query.changes.Change;
import se.mandat.query.changes.Changes;
import se.mandat.query.history.HistoryRow;
import se.mandat.query.history.Shown;
import se.mandat.query.history.Telling;

/** What differs between two moments, as JSON. */
@RestController
@RequestMapping("/api/{municipality}/changes")
class ChangeQuestions {
    /**
     * What differs, the latest change first.
     *
     * @param next what to send as {@code before} for more; nothing when there is no more
     */
    record Differing(Between between, @Nullable Long next, List<Changed> changes) {}

    /**
     * One fact that was settled in between.
     *
     * @param before how it was at the first moment; nothing where it was not there
     * @param times  how many events settled it
     */
    record Changed(
            Change.Kind kind,
            String sentence,
            String stream,
            @Nullable Shown before,
            @Nullable Shown after,
            int times,
            long position,
            Instant knownAt,
            String actor,
            Role role,
            @Nullable String reason,
            @Nullable Decision decision) {}

    private final Changes changes;

    ChangeQuestions(Changes changes) {
        this.changes = changes;
    }

    /**
     * {@code a} and {@code b} are dates, positions, instants or named moments; {@code b} is the moment shown where it is left
     * out, and {@code a} the end of the year before.
     */
    @GetMapping
    Differing between(
            Question asked,
            @RequestParam(required = false) @Nullable String a,
            @RequestParam(required = false) @Nullable String b,
            @RequestParam(required = false) @Nullable String unit,
            @RequestParam(required = false) @Nullable Long before,
            @RequestParam(defaultValue = "50") int limit) {
        int size = Paged.atMost(limit);
        Between between =
                changes.between(asked.visit().municipality(), asked.visit().asOf(), a, b, unit);
        List<Change> found = changes.of(asked.visit().municipality(), between, before, size + 1);
        List<Change> shown = found.subList(0, Math.min(size, found.size()));
        Telling telling = new Telling(asked.visit());
        return new Differing(
                between,
                found.size() > size ? shown.getLast().last().own() : null,
                shown.stream().map(change -> changed(change, telling)).toList());
    }

    private static Changed changed(Change change, Telling telling) {
        HistoryRow row = change.last();
        return new Changed(
                change.kind(),
                telling.say(row).sentence(),
                row.stream(),
                row.before(),
                row.after(),
                change.times(),
                row.own(),
                row.knownAt(),
                row.actor(),
                row.role(),
                row.reason(),
                row.decision());
    }
}
