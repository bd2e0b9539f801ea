package se.mandat.kernel;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of whole months that something is about: {@code 2024} the year, {@code 2024-T2} May to August,
 * {@code 2024-P2} January to August (interim, accumulated), {@code 2024-11} a month, {@code 2024-01--2024-11} any other.
 * Refused with {@link CommonRule#MALFORMED_PERIOD}.
 */
public record Period(String value) implements Scalar, Comparable<Period> {
    private static final Pattern FORM =
            Pattern.compile("(\\d{4})(?:-(?:([TP])([1-3])|(\\d{2})(?:--(\\d{4})-(\\d{2}))?))?");

    /** Few periods are spoken of, and each very often. */
    private static final Map<String, Months> KNOWN = new ConcurrentHashMap<>();

    private static final int MOST_KNOWN = 4_096;

    private static final Pattern YEARS = Pattern.compile("\\d{4}");

    public Period {
        var _ = months(value);
    }

    /** The year as a period. */
    public static Period year(int year) {
        return new Period(String.valueOf(year));
    }

    public LocalDate from() {
        return months(value).from.atDay(1);
    }

    public LocalDate to() {
        return months(value).to.atEndOfMonth();
    }

    public PeriodKind kind() {
        return months(value).kind;
    }

    /** The year it ends in, which is the plan year it is followed up in. */
    public int year() {
        return to().getYear();
    }

    /** The same months of the year before. */
    public Period yearBefore() {
        return new Period(YEARS.matcher(value)
                .replaceAll(year -> "%04d".formatted(Integer.parseInt(year.group()) - 1)));
    }

    public boolean within(Period other) {
        return !from().isBefore(other.from()) && !to().isAfter(other.to());
    }

    @Override
    public int compareTo(Period other) {
        if (value.equals(other.value)) {
            return 0;
        }
        int byEnd = to().compareTo(other.to());
        if (byEnd != 0) {
            return byEnd;
        }
        int longerLast = other.from().compareTo(from());
        return longerLast != 0 ? longerLast : value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }

    private record Months(PeriodKind kind, YearMonth from, YearMonth to) {}

    private static Months months(String value) {
        Months known = KNOWN.get(value);
        if (known != null) {
            return known;
        }
        Months read = read(value);
        if (KNOWN.size() < MOST_KNOWN) {
            KNOWN.put(value, read);
        }
        return read;
    }

    private static Months read(String value) {
        Matcher form = FORM.matcher(value);
        if (!form.matches()) {
            throw new Rejected(CommonRule.MALFORMED_PERIOD, value);
        }
        try {
            Months months = parse(Integer.parseInt(form.group(1)), form);
            if (!months.to.isBefore(months.from)) {
                return months;
            }
        } catch (DateTimeException _) {
            throw new Rejected(CommonRule.MALFORMED_PERIOD, value);
        }
        throw new Rejected(CommonRule.MALFORMED_PERIOD, value);
    }

    private static Months parse(int year, Matcher form) {
        @Nullable String letter = form.group(2);
        if (letter != null) {
            int third = Integer.parseInt(form.group(3));
            boolean tertial = letter.equals("T");
            return new Months(
                    tertial ? PeriodKind.TERTIAL : PeriodKind.INTERIM,
                    YearMonth.of(year, tertial ? third * 4 - 3 : 1),
                    YearMonth.of(year, third * 4));
        }
        @Nullable String month = form.group(4);
        if (month == null) {
            return new Months(PeriodKind.YEAR, YearMonth.of(year, 1), YearMonth.of(year, 12));
        }
        YearMonth from = YearMonth.of(year, Integer.parseInt(month));
        @Nullable String endYear = form.group(5);
        return endYear == null
                ? new Months(PeriodKind.MONTH, from, from)
                : new Months(
                        PeriodKind.OTHER,
                        from,
                        YearMonth.of(Integer.parseInt(endYear), Integer.parseInt(form.group(6))));
    }
}
