package se.mandat.query.audit;

import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import se.mandat.kernel.CommonRule;
import se.mandat.kernel.Rejected;
import se.mandat.query.signals.SignalFilter;

/**
 * What a protocol is about; what is left empty is the whole municipality, and the last year.
 *
 * @param enhet a unit, with all that stands under it
 * @param fran  the first year
 * @param till  the last year
 */
public record ProtocolFilter(
        @Nullable String enhet,
        @Nullable String fran,
        @Nullable String till) {
    private static final int LONGEST = 40;

    public ProtocolFilter {
        enhet = enhet == null || enhet.isBlank() ? null : enhet.strip();
        fran = year(fran, "fran");
        till = year(till, "till");
    }

    private static @Nullable String year(@Nullable String word, String field) {
        if (word == null || word.isBlank()) {
            return null;
        }
        if (!word.strip().matches("\\d{4}")) {
            throw new Rejected(CommonRule.MALFORMED_PERIOD, word).at(field);
        }
        return word.strip();
    }

    /** The years, the first first; given the wrong way round they are turned, and never more than a working life. */
    public List<Integer> years(int otherwise) {
        int one = fran == null ? till == null ? otherwise : Integer.parseInt(till) : Integer.parseInt(fran);
        int other = till == null ? one : Integer.parseInt(till);
        int first = Math.min(one, other);
        return IntStream.rangeClosed(first, Math.min(Math.max(one, other), first + LONGEST))
                .boxed()
                .toList();
    }

    /** The same as signals are asked for. */
    SignalFilter signals() {
        return new SignalFilter(null, enhet, null, null);
    }
}
