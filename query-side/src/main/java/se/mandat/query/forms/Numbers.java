package se.mandat.query.forms;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads numbers as people write them: {@code 1 234,5}, {@code −0,9}, {@code 75,2 %}. */
final class Numbers {
    private static final int MOST_WHOLE = 18;
    private static final int MOST_DECIMALS = 10;
    private static final Pattern SPACES = Pattern.compile("[\\s\\u00a0\\u2007\\u2009\\u202f]+|%\\s*$");
    private static final Pattern ENGLISH_THOUSANDS = Pattern.compile("-?\\d{1,3}(,\\d{3})+(\\.\\d+)?");
    private static final Pattern POINT_THOUSANDS = Pattern.compile("-?\\d{1,3}(\\.\\d{3})+,\\d+");
    private static final Pattern NUMBER = Pattern.compile("-?\\d+([.,]\\d+)?");

    private Numbers() {}

    /** The number; nothing where the text is none, as "o,9". */
    static Optional<BigDecimal> parse(String typed, Locale locale) {
        String text = SPACES.matcher(typed.strip()).replaceAll("").replace('\u2212', '-');
        if (POINT_THOUSANDS.matcher(text).matches()) {
            text = text.replace(".", "");
        } else if (locale.getLanguage().equals("en")
                && ENGLISH_THOUSANDS.matcher(text).matches()) {
            text = text.replace(",", "");
        }
        return NUMBER.matcher(text).matches() ? Optional.of(new BigDecimal(text.replace(',', '.'))) : Optional.empty();
    }

    /** Whether the ledger keeps it digit by digit. */
    static boolean fits(BigDecimal number) {
        return number.precision() - number.scale() <= MOST_WHOLE && number.scale() <= MOST_DECIMALS;
    }

    /** A whole number from 0, small enough to count goals with. */
    static Optional<Integer> count(String typed) {
        String text = typed.strip();
        return text.matches("\\d{1,4}") ? Optional.of(Integer.valueOf(text)) : Optional.empty();
    }
}
