package se.mandat.query.people;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import se.mandat.kernel.Decision;
import se.mandat.kernel.Rejected;
import se.mandat.kernel.Role;
import se.mandat.query.QueryRule;

/**
 * A disposal decision for names (gallringsbeslut, arkivlagen 10 §), as it was registered.
 *
 * @param months how long after somebody was last here their name is kept; nothing is for ever
 */
public record Disposal(
        int version, @Nullable Integer months, Decision decision, String person, Role role, Instant registeredAt) {
    private static final int LONGEST = 1_200;

    /** Names that were disposed of at once, by one decision. */
    public record Disposed(int version, int names, Instant at) {}

    /**
     * How long names are to be kept, as it was asked for: nothing is for ever. Refused with
     * {@link QueryRule#RETENTION_OUT_OF_RANGE}.
     */
    static @Nullable Integer months(String asked) {
        if (asked.isBlank()) {
            return null;
        }
        int months = asked.strip().matches("\\d{1,4}") ? Integer.parseInt(asked.strip()) : 0;
        if (months < 1 || months > LONGEST) {
            throw new Rejected(QueryRule.RETENTION_OUT_OF_RANGE, asked.strip()).at("months");
        }
        return months;
    }
}
