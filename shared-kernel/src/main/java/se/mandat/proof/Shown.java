package se.mandat.proof;

import java.util.regex.Pattern;

/** What a bundle says, shown to people: it may say anything, to the terminal too. */
final class Shown {
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cntrl}\\p{Cf}\\p{Zl}\\p{Zp}]");

    private Shown() {}

    /** On one line, and no longer than this. */
    static String line(String text, int longest) {
        return UNSEEN.matcher(shortened(text, longest)).replaceAll(" ");
    }

    static String shortened(String text, int longest) {
        return text.length() <= longest ? text : text.substring(0, longest) + "…";
    }
}
