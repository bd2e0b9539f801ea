package se.mandat.query.compare;

import java.util.List;
import java.util.stream.Stream;
import se.mandat.kernel.CommonRule;
import se.mandat.kernel.PersonalNumber;
import se.mandat.kernel.Text;
import se.mandat.query.ui.Visit;

/** The comparisons somebody has kept to come back to: what was asked for, so that what is now stays now. */
public record SavedComparisons(List<Saved> all) {
    static final String NAME = "comparisons";

    /** The field that says what one is to be called. */
    static final String NAMED = "namn";

    static final SavedComparisons NONE = new SavedComparisons(List.of());
    private static final int MOST = 20;
    private static final int LONGEST = 80;

    public SavedComparisons {
        all = List.copyOf(all);
    }

    /** One of them, and what it is called. */
    public record Saved(String name, Points points) {
        /** Where it is shown. */
        public String address(Visit visit) {
            return points.askedIn(visit.now("jamfor"));
        }
    }

    /**
     * With one more, first; in place of the one of that name. Refused with {@link CommonRule#TEXT_TOO_LONG} and
     * {@link CommonRule#PERSONAL_NUMBER}.
     */
    SavedComparisons with(String name, Points points) {
        String called = Text.required(name, NAMED, LONGEST);
        PersonalNumber.mustNotBeIn(called, NAMED);
        return new SavedComparisons(Stream.concat(Stream.of(new Saved(called, points)), without(called).all.stream())
                .limit(MOST)
                .toList());
    }

    SavedComparisons without(String name) {
        return new SavedComparisons(
                all.stream().filter(saved -> !saved.name().equals(name)).toList());
    }
}
