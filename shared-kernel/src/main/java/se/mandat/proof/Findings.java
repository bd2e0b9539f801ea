package se.mandat.proof;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** What has been found so far. Only the first thousand are kept, all are counted. */
final class Findings {
    private static final int KEPT = 1000;

    private final List<Finding> kept = new ArrayList<>();
    private long count;

    void add(Verdict verdict, long after, long position, String message) {
        add(new Finding(verdict, after, position, message));
    }

    void add(Finding finding) {
        count++;
        if (kept.size() < KEPT) {
            kept.add(finding);
        }
    }

    long count() {
        return count;
    }

    /** In order of where they lie, whole files last. */
    List<Finding> inOrder() {
        return kept.stream().sorted(Comparator.comparingLong(Findings::place)).toList();
    }

    private static long place(Finding finding) {
        return switch (finding.verdict()) {
            case CHANGED, MISSING, ADDED, DUPLICATED, REORDERED, UNREADABLE -> finding.after();
            case TRUNCATED, REWRITTEN, FOREIGN_CHECKPOINT, WRONG_KEY, BAD_SIGNATURE, CHECKPOINT_MISSING ->
                finding.position();
            case FILE_CHANGED -> Long.MAX_VALUE;
        };
    }
}
