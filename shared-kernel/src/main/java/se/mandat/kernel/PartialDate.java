package se.mandat.kernel;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.regex.Pattern;

/** A date as exact as its source gives it: a day, a month or only a year. Refused with {@link CommonRule#MALFORMED_DATE}. */
public record PartialDate(String value) implements Scalar {
    private static final Pattern FORM = Pattern.compile("\\d{4}(-\\d{2}(-\\d{2})?)?");

    public PartialDate {
        if (!FORM.matcher(value).matches()) {
            throw new Rejected(CommonRule.MALFORMED_DATE, value);
        }
        try {
            var _ = last(value);
        } catch (DateTimeException _) {
            throw new Rejected(CommonRule.MALFORMED_DATE, value);
        }
    }

    /** Exactly this day. */
    public static PartialDate of(LocalDate day) {
        return new PartialDate(day.toString());
    }

    /** The last day it can mean: by then it was certainly so. */
    public LocalDate latest() {
        return last(value);
    }

    private static LocalDate last(String value) {
        return switch (value.length()) {
            case 4 -> Year.parse(value).atMonth(12).atEndOfMonth();
            case 7 -> YearMonth.parse(value).atEndOfMonth();
            default -> LocalDate.parse(value);
        };
    }

    @Override
    public String toString() {
        return value;
    }
}
