package se.mandat.kernel.periods;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import se.mandat.kernel.Period;
import se.mandat.kernel.steering.About;
import se.mandat.kernel.steering.AskedText;
import se.mandat.kernel.steering.Label;

/** What the law asks of the interim report (delårsrapport, LKBR 13:1 and KL 11:16; domain rules 9 and 10). */
public final class StatutoryInterim {
    /**
     * Asked for when a figure has none of the same time a year before to be held against (domain rule 10): the special
     * obstacle there was.
     */
    public static final AskedText OBSTACLE = new AskedText(
            "jamforelse",
            new Label(
                    "Varför jämförs inte allt med samma tid året innan?",
                    "Why is not everything compared with the same time a year before?"),
            null,
            About.UNIT,
            true);

    private static final int FEWEST_MONTHS = 6;
    private static final int MOST_MONTHS = 8;
    private static final int MONTHS_TO_REPORT = 2;

    private StatutoryInterim() {}

    /** What a schedule does not live up to. */
    public enum Warning {
        /** It does not cover six to eight months from January. */
        LENGTH,
        /** Some report is due later than two months after the period's last day. */
        DUE_TOO_LATE
    }

    /** Whether the period is of a length the law allows: at least half the year, at most two thirds, from January. */
    public static boolean covers(Period period) {
        long months = ChronoUnit.MONTHS.between(YearMonth.from(period.from()), YearMonth.from(period.to())) + 1;
        boolean fromJanuary = period.from().getDayOfYear() == 1;
        return fromJanuary && months >= FEWEST_MONTHS && months <= MOST_MONTHS;
    }

    /** The last day to hand it to the council and the auditors: two months after the period's last day. */
    public static LocalDate latest(Period period) {
        return YearMonth.from(period.to()).plusMonths(MONTHS_TO_REPORT).atEndOfMonth();
    }

    /** What a statutory period with these deadlines does not live up to. */
    public static List<Warning> warnings(Period period, Collection<LocalDate> deadlines) {
        List<Warning> warnings = new ArrayList<>();
        if (!covers(period)) {
            warnings.add(Warning.LENGTH);
        }
        if (deadlines.stream().anyMatch(day -> day.isAfter(latest(period)))) {
            warnings.add(Warning.DUE_TOO_LATE);
        }
        return List.copyOf(warnings);
    }
}
