package se.mandat.query.goal;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import se.mandat.kernel.organisation.UnitId;
import se.mandat.query.ui.Visit;

/**
 * Which goals are asked for; what is left empty asks for all.
 *
 * @param mandat in force during a mandate period, or {@link #ALL}
 * @param enhet  that a unit has or has had
 * @param q      with a word in their title
 */
public record GoalsFilter(
        @Nullable String mandat,
        @Nullable String enhet,
        @Nullable String q) {
    /** Goals of any time. */
    public static final String ALL = "alla";

    public GoalsFilter {
        mandat = orNothing(mandat);
        enhet = orNothing(enhet);
        q = orNothing(q);
    }

    private static @Nullable String orNothing(@Nullable String word) {
        return word == null || word.isBlank() ? null : word.strip();
    }

    GoalsFilter during(@Nullable String mandate) {
        return new GoalsFilter(mandate, enhet, q);
    }

    /** Whether less is asked for than a whole mandate period. */
    public boolean narrows() {
        return enhet != null || q != null;
    }

    boolean picks(GoalRow goal) {
        return (enhet == null
                        || goal.owners().stream().anyMatch(owned -> owned.unit().equals(new UnitId(enhet))))
                && (q == null || goal.title().toLowerCase(Locale.ROOT).contains(q.toLowerCase(Locale.ROOT)));
    }

    /** An address that asks for the same. */
    String in(String address) {
        String all = mandat == null ? address : Visit.with(address, "mandat", mandat);
        all = enhet == null ? all : Visit.with(all, "enhet", enhet);
        return q == null ? all : Visit.with(all, "q", q);
    }
}
