package se.mandat.query.appearance;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.mandat.kernel.Rejected;
import se.mandat.query.QueryRule;

/** A colour of the sRGB space, each part from 0 to 255. */
public record Colour(int red, int green, int blue) {
    /** The lightest there is. */
    public static final Colour WHITE = new Colour(255, 255, 255);

    private static final Pattern LONG = Pattern.compile("#?([0-9a-fA-F]{6})");
    private static final Pattern SHORT = Pattern.compile("#?([0-9a-fA-F])([0-9a-fA-F])([0-9a-fA-F])");
    private static final double FLARE = 0.05;

    /** A colour as {@code #1b5e20} or {@code #fff}; anything else is refused with {@link QueryRule#COLOUR_MALFORMED}. */
    public static Colour of(String written) {
        String stripped = written.strip();
        Matcher three = SHORT.matcher(stripped);
        String hex = three.matches() ? three.replaceFirst("$1$1$2$2$3$3") : stripped;
        if (!LONG.matcher(hex).matches()) {
            throw new Rejected(QueryRule.COLOUR_MALFORMED, stripped);
        }
        int rgb = Integer.parseInt(hex.replace("#", ""), 16);
        return new Colour(rgb >> 16, rgb >> 8 & 255, rgb & 255);
    }

    /**
     * How light it looks, from 0 (black) to 1 (white): the relative luminance of WCAG 2.2
     * (https://www.w3.org/TR/WCAG22/#dfn-relative-luminance).
     */
    public double luminance() {
        return 0.2126 * light(red) + 0.7152 * light(green) + 0.0722 * light(blue);
    }

    /**
     * How well the two are told apart, from 1 (alike) to 21 (black and white), whichever is in front: the contrast ratio of
     * WCAG 2.2 (https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio), rounded down so that what almost suffices does not.
     */
    public BigDecimal contrast(Colour other) {
        double lighter = Math.max(luminance(), other.luminance());
        double darker = Math.min(luminance(), other.luminance());
        return new BigDecimal((lighter + FLARE) / (darker + FLARE)).setScale(2, RoundingMode.DOWN);
    }

    /** The amount of light of one part. */
    static double light(int part) {
        double share = part / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }

    /** As it is written in a stylesheet: {@code #1b5e20}. */
    @Override
    public String toString() {
        return String.format(Locale.ROOT, "#%02x%02x%02x", red, green, blue);
    }
}
