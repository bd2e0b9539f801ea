package se.mandat.query.signals;

import java.util.ArrayList;
import java.util.List;
import java.util.function.LongFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.mandat.kernel.FollowupEvent.FollowupApproved;
import se.mandat.kernel.FollowupEvent.FollowupSubmitted;
import se.mandat.kernel.FollowupEvent.OutcomeCorrected;
import se.mandat.query.history.HistoryRow;

/**
 * Reports and corrections approved by somebody who had handed them in, proposed them, or written what they are about. What is
 * loaded from documents is left out there: it says who decided, not who typed.
 */
record ApprovalSignals(LongFunction<HistoryRow> event) {
    List<Signal> of(Acts acts) {
        List<Signal> signals = new ArrayList<>();
        @Nullable HistoryRow submission = null;
        List<HistoryRow> written = new ArrayList<>();
        for (HistoryRow row :
                acts.rows().stream().filter(row -> !row.imported()).toList()) {
            if (row.event() instanceof FollowupSubmitted) {
                submission = row;
            } else if (row.event() instanceof FollowupApproved) {
                approved(acts, submission, written, row).forEach(signals::add);
                written.clear();
            } else if (row.event() instanceof OutcomeCorrected e && e.proposedBy() != null) {
                corrected(acts, e, row).forEach(signals::add);
            }
            if (Acts.says(row)) {
                written.add(row);
            }
        }
        return signals;
    }

    private static Stream<Signal> approved(
            Acts acts, @Nullable HistoryRow submission, List<HistoryRow> written, HistoryRow approval) {
        if (submission != null && submission.actor().equals(approval.actor())) {
            return Stream.of(signal(acts, approval, ".submitted", List.of(), List.of(submission.own())));
        }
        List<Long> own = written.stream()
                .filter(row -> row.actor().equals(approval.actor()))
                .map(HistoryRow::own)
                .toList();
        return own.isEmpty() ? Stream.empty() : Stream.of(signal(acts, approval, ".wrote", List.of(own.size()), own));
    }

    private Stream<Signal> corrected(Acts acts, OutcomeCorrected e, HistoryRow approval) {
        if (approval.actor().equals(e.proposedBy())) {
            return Stream.of(signal(acts, approval, ".correction", List.of(e.indicator()), List.of()));
        }
        Long previous = approval.previous();
        boolean own = previous != null && event.apply(previous).actor().equals(approval.actor());
        return own
                ? Stream.of(signal(acts, approval, ".figure", List.of(e.indicator()), List.of(previous)))
                : Stream.empty();
    }

    private static Signal signal(Acts acts, HistoryRow approval, String form, List<Object> more, List<Long> evidence) {
        List<Object> named =
                new ArrayList<>(List.of(acts.unit(), acts.reporting(), Acts.day(approval), approval.role()));
        named.addAll(more);
        return new Signal(
                SignalKind.SELF_APPROVED,
                String.valueOf(approval.own()),
                acts.reporting(),
                List.of(acts.unit()),
                null,
                approval.indicator(),
                acts.page(),
                form,
                named,
                Stream.concat(evidence.stream(), Stream.of(approval.own())).toList());
    }
}
