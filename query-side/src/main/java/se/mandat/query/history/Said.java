package se.mandat.query.history;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.mandat.kernel.Source;

/**
 * One event as a page says it.
 *
 * @param sentence   what happened
 * @param subject    what it is about, where that has a page of its own
 * @param known      the day it became known
 * @param recorded   when it was written here
 * @param by         the unit the actor acted for
 * @param owner      whose the goal was it is about, as it became known, where it names no unit of its own
 * @param before     the value before, in words
 * @param after      the value after, in words
 * @param decision   the decision it was taken on, as protocols cite it
 * @param caseNumber its registry number
 */
public record Said(
        long position,
        String sentence,
        @Nullable Subject subject,
        String known,
        String recorded,
        String role,
        @Nullable String by,
        @Nullable String owner,
        @Nullable String before,
        @Nullable String after,
        @Nullable String decision,
        @Nullable String caseNumber,
        HistoryRow row) {
    private static final String SOURCE = "Källa: ";
    private static final Set<String> CORRECTIONS =
            Set.of("OutcomeCorrected", "OutcomeRevised", "CorrectionProposed", "CorrectionDeclined");

    /** What an event is about: its name, and its page below the municipality's. */
    public record Subject(String name, String page) {}

    /** The sentence up to the subject, which is linked; all of it is the link where it does not name the subject. */
    public String lead() {
        int at = at();
        return subject == null ? sentence : at < 0 ? "" : sentence.substring(0, at);
    }

    /** The words that are linked. */
    public String linked() {
        return subject == null ? "" : at() < 0 ? sentence : subject.name();
    }

    /** The rest of the sentence. */
    public String rest() {
        int at = at();
        return subject == null || at < 0
                ? ""
                : sentence.substring(at + subject.name().length());
    }

    private int at() {
        return subject == null || subject.name().isEmpty() ? -1 : sentence.indexOf(subject.name());
    }

    /** Whether it is about a goal that its sentence does not name. */
    public boolean isOfGoal() {
        return row.goal() != null && (subject == null || !sentence.contains(subject.name()));
    }

    /** Whether there was a value before that its sentence does not say. */
    public boolean isBeforeUnsaid() {
        return before != null && !sentence.contains(before);
    }

    public boolean imported() {
        return row.imported();
    }

    /** Whether it was written here on a later day than it became known, as what is read in always is. */
    public boolean isLate() {
        return !imported() && !recorded.startsWith(known);
    }

    public boolean correction() {
        return CORRECTIONS.contains(row.name());
    }

    public @Nullable String reason() {
        return row.reason();
    }

    public @Nullable Source source() {
        return row.source();
    }

    /** What the source is called after the word "Källa", which some names begin with themselves. */
    public @Nullable String sourceName() {
        return row.source() == null ? null : named(row.source());
    }

    /** What a source is called after the word "Källa". */
    public static String named(Source source) {
        return source.title().startsWith(SOURCE) ? source.title().substring(SOURCE.length()) : source.title();
    }

    /** Where the source can be read, if that is an address on the web. */
    public @Nullable String sourceAddress() {
        return address(row.source());
    }

    /** The address of a source on the web; anything else is not linked. */
    public static @Nullable String address(@Nullable Source source) {
        String reference = source == null ? null : source.reference();
        return reference != null && reference.matches("https?://\\S+") ? reference : null;
    }
}
