package se.mandat.query.followup;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.mandat.kernel.Period;
import se.mandat.kernel.followups.Section;
import se.mandat.kernel.steering.AskedText;
import se.mandat.query.history.HistoryRow;

/**
 * What a report says in words, its sections, and what was said of it.
 *
 * @param texts     what is written, each with its question where the model asks one
 * @param unchanged earlier judgements that can be confirmed as they are
 */
public record ReportWords(
        List<Part> parts, List<Text> texts, List<Asked> asked, List<Remark> remarks, List<Unchanged> unchanged) {
    /**
     * A text the steering model asks for that is not written yet.
     *
     * @param key     what it is written under
     * @param subject the goal or factor it is about, in words; nothing of the unit as a whole
     */
    public record Asked(
            String key, AskedText text, @Nullable String subject) {}

    /** A section, and the position it was marked ready; nothing where it is being written. */
    public record Part(
            Section section, String title, @Nullable Long readyAt) {}

    /** A text, the event that wrote it, the text of the report before, and what it answers. */
    public record Text(WordingRow row, HistoryRow event, Optional<WordingRow> before, Optional<Asked> asked) {}

    /** Something said of the report. */
    public record Remark(RemarkRow row, @Nullable String about, HistoryRow event) {}

    /** A judgement of an earlier report that is not made in this one. */
    public record Unchanged(Section section, String title, Period earlier, JudgementRow row) {}

    /** Whether every section that says something is marked ready. */
    public boolean isReady() {
        return !parts.isEmpty() && parts.stream().allMatch(part -> part.readyAt() != null);
    }

    public long readyCount() {
        return parts.stream().filter(part -> part.readyAt() != null).count();
    }
}
