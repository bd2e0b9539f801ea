package se.mandat.query.appearance;

import java.math.BigDecimal;
import se.mandat.kernel.Rejected;
import se.mandat.query.QueryRule;

/**
 * A municipality's colour and its tint on dark pages, and how well they are read. Filled surfaces keep the colour in both
 * modes, with white text; lines and marks on a dark page have the tint.
 *
 * @param colour as it was chosen
 * @param tint   the same hue, light enough for a dark page
 */
public record Accent(Colour colour, Colour tint) {
    /** What text needs to be read (WCAG 2.2, 1.4.3 level AA). */
    public static final BigDecimal NEEDED = new BigDecimal("4.5");

    private static final double TINT_LIGHTNESS = 0.78;
    private static final double TINT_CHROMA = 0.095;
    private static final double DARKER = 0.005;

    /** The accent a colour makes: its tint has the same hue, OKLCH lightness 0.78, and at most chroma 0.095. */
    public static Accent of(Colour colour) {
        return new Accent(
                colour, Oklch.of(colour).with(TINT_LIGHTNESS, TINT_CHROMA).onScreen());
    }

    /** The colour against a light page. */
    public BigDecimal onPage() {
        return colour.contrast(Tokens.LIGHT.page());
    }

    /** White text on the colour, in both modes. */
    public BigDecimal whiteOnIt() {
        return colour.contrast(Colour.WHITE);
    }

    /** The tint against a dark page. */
    public BigDecimal onDarkPage() {
        return tint.contrast(Tokens.DARK.page());
    }

    /** Whether everybody can read it everywhere it stands. */
    public boolean isReadable() {
        return onPage().min(whiteOnIt()).min(onDarkPage()).compareTo(NEEDED) >= 0;
    }

    /** Refused with {@link QueryRule#CONTRAST_TOO_LOW}, the measured ratio and the nearest colour that would do. */
    void mustBeReadable() {
        mustBeReadable(colour, Tokens.LIGHT.page());
        mustBeReadable(colour, Colour.WHITE);
        mustBeReadable(tint, Tokens.DARK.page());
    }

    private void mustBeReadable(Colour front, Colour behind) {
        BigDecimal measured = front.contrast(behind);
        if (measured.compareTo(NEEDED) < 0) {
            throw new Rejected(
                    QueryRule.CONTRAST_TOO_LOW,
                    front,
                    measured,
                    behind,
                    nearest().colour());
        }
    }

    /** The lightest accent of the same hue, no lighter than this, that everybody can read. */
    public Accent nearest() {
        Oklch chosen = Oklch.of(colour);
        Accent nearest = this;
        for (double light = chosen.lightness(); light > 0 && !nearest.isReadable(); light -= DARKER) {
            nearest = of(chosen.with(light, chosen.chroma()).onScreen());
        }
        return nearest;
    }
}
