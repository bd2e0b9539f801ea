package se.mandat.kernel;

import java.time.Month;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Swedish personal identity numbers in texts (folkbokföringslagen 18 and 18 a §§): six digits of a birthday, sixty added to
 * its day in a coordination number, four more, the last a check digit. What is written here is kept for ever and read by
 * many, so they are not taken in (domain rule 23).
 */
public final class PersonalNumber {
    private static final int DIGITS = 10;
    private static final int COORDINATION = 60;
    private static final Pattern WRITTEN = Pattern.compile("(?<![\\d-])(?:18|19|20)?\\d{6}[-+]?\\d{4}(?![\\d-])");

    private PersonalNumber() {}

    /** Refused with {@link CommonRule#PERSONAL_NUMBER}, where the text holds one. */
    public static void mustNotBeIn(@Nullable String text, String field) {
        String found = text == null ? null : in(text);
        if (found != null) {
            throw new Rejected(CommonRule.PERSONAL_NUMBER, found).at(field);
        }
    }

    /** The first one in the text, so much of it that its writer finds it; nothing where there is none. */
    static @Nullable String in(String text) {
        if (text.length() < DIGITS) {
            return null;
        }
        Matcher written = WRITTEN.matcher(text);
        while (written.find()) {
            if (isOne(written.group())) {
                return written.group().replaceAll("\\d{4}$", "****");
            }
        }
        return null;
    }

    private static boolean isOne(String written) {
        String all = written.replaceAll("[-+]", "");
        String digits = all.substring(all.length() - DIGITS);
        boolean mayBeTelephone = written.length() == DIGITS && written.startsWith("0");
        return !mayBeTelephone && hasBirthday(digits) && isChecked(digits);
    }

    private static boolean hasBirthday(String digits) {
        int month = Integer.parseInt(digits, 2, 4, 10);
        int day = Integer.parseInt(digits, 4, 6, 10) % COORDINATION;
        return month >= 1 && month <= 12 && day >= 1 && day <= Month.of(month).maxLength();
    }

    /** Luhn: every other digit doubled from the first, the digits of all of it together a multiple of ten. */
    private static boolean isChecked(String digits) {
        int sum = 0;
        for (int place = 0; place < DIGITS; place++) {
            int digit = (digits.charAt(place) - '0') * (place % 2 == 0 ? 2 : 1);
            sum += digit / 10 + digit % 10;
        }
        return sum % 10 == 0;
    }
}
