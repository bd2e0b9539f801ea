package se.mandat.query.compare;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import se.mandat.kernel.Period;
import se.mandat.kernel.PeriodKind;
import se.mandat.query.mandates.MandateRow;
import se.mandat.query.ui.Texts;
import se.mandat.query.ui.Visit;

/**
 * A comparison people often ask for, one step away, of the unit that is chosen.
 *
 * @param words   what is held against what
 * @param address where it is
 * @param chosen  whether it is the one that is shown
 */
public record Ready(String words, String address, boolean chosen) {
    private static final Set<PeriodKind> PARTS = Set.of(PeriodKind.INTERIM, PeriodKind.TERTIAL);

    /**
     * Year against year, a part of a year against the same part a year before, mandate period against mandate period, and
     * a year as first known against now; each of the latest there is.
     *
     * @param periods     what something is known about, the latest first
     * @param latestFirst the mandate periods
     */
    static List<Ready> of(Visit visit, Points asked, List<Period> periods, List<MandateRow> latestFirst) {
        Optional<Period> year = years(visit, periods);
        List<Ready> ready = new ArrayList<>();
        year.ifPresent(now -> ready.add(against(visit, asked, now)));
        twice(periods, period -> PARTS.contains(period.kind())).ifPresent(now -> ready.add(against(visit, asked, now)));
        mandates(visit, asked, latestFirst).ifPresent(ready::add);
        year.or(() -> periods.stream().findFirst())
                .ifPresent(now -> ready.add(choice(visit, asked, first(visit, now), null, now.value())));
        return ready;
    }

    private static String first(Visit visit, Period period) {
        Texts texts = visit.texts();
        return visit.asOf().now()
                ? texts.get("compare.ready.first", texts.period(period))
                : texts.get(
                        "compare.ready.first.then",
                        texts.period(period),
                        texts.date(visit.asOf().day()));
    }

    /** The latest year that has ended of which, and of the year before, something is known. */
    static Optional<Period> years(Visit visit, List<Period> latestFirst) {
        LocalDate day = visit.asOf().day();
        return twice(
                latestFirst,
                period -> period.kind() == PeriodKind.YEAR && !period.to().isAfter(day));
    }

    private static Optional<Period> twice(List<Period> latestFirst, Predicate<Period> wanted) {
        return latestFirst.stream()
                .filter(wanted)
                .filter(period -> latestFirst.contains(period.yearBefore()))
                .findFirst();
    }

    private static Ready against(Visit visit, Points asked, Period now) {
        Texts texts = visit.texts();
        Period before = now.yearBefore();
        String words = texts.get("compare.ready.against", texts.period(before), texts.period(now));
        return choice(visit, asked, words, before.value(), now.value());
    }

    private static Optional<Ready> mandates(Visit visit, Points asked, List<MandateRow> latestFirst) {
        return MandateRow.begun(latestFirst, visit.asOf().day())
                .flatMap(now -> MandateRow.begun(latestFirst, now.firstDay().minusDays(1))
                        .map(before -> choice(
                                visit,
                                asked.under(false),
                                visit.texts().get("compare.ready.against", before.title(), now.title()),
                                Points.MANDATE + before.mandate(),
                                Points.MANDATE + now.mandate())));
    }

    private static Ready choice(Visit visit, Points asked, String words, @Nullable String a, String b) {
        Points points = asked.between(a, b);
        return new Ready(words, points.askedIn(visit.url("jamfor")), points.equals(asked));
    }
}
