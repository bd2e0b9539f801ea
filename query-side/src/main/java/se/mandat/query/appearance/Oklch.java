package se.mandat.query.appearance;

/**
 * A colour by how light it looks, how strong it is and its hue, as OKLCH has it (https://bottosson.github.io/posts/oklab/):
 * made lighter or darker it stays the same colour to the eye. Hue is given by its two parts.
 *
 * @param lightness from 0 to 1
 * @param chroma    0 is grey
 */
record Oklch(double lightness, double chroma, double cosine, double sine) {
    private static final double STEP = 0.98;
    private static final double ALMOST_GREY = 1e-6;
    private static final double ROUNDING = 1e-4;

    static Oklch of(Colour colour) {
        double r = Colour.light(colour.red());
        double g = Colour.light(colour.green());
        double b = Colour.light(colour.blue());
        double l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
        double m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
        double s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
        double lightness = 0.2104542553 * l + 0.7936177850 * m - 0.0040720468 * s;
        double a = 1.9779984951 * l - 2.4285922050 * m + 0.4505937099 * s;
        double o = 0.0259040371 * l + 0.7827717662 * m - 0.8086757660 * s;
        double chroma = Math.hypot(a, o);
        return chroma < ALMOST_GREY
                ? new Oklch(lightness, 0, 1, 0)
                : new Oklch(lightness, chroma, a / chroma, o / chroma);
    }

    /** The same hue, as light as this, and no stronger than that. */
    Oklch with(double lighter, double strongest) {
        return new Oklch(lighter, Math.min(chroma, strongest), cosine, sine);
    }

    /** The colour on a screen; where no screen has one so strong, the strongest that it has. */
    Colour onScreen() {
        double[] light = light();
        for (double part : light) {
            if (part < -ROUNDING || part > 1 + ROUNDING) {
                return new Oklch(lightness, chroma * STEP, cosine, sine).onScreen();
            }
        }
        return new Colour(part(light[0]), part(light[1]), part(light[2]));
    }

    private double[] light() {
        double a = chroma * cosine;
        double o = chroma * sine;
        double l = Math.pow(lightness + 0.3963377774 * a + 0.2158037573 * o, 3);
        double m = Math.pow(lightness - 0.1055613458 * a - 0.0638541728 * o, 3);
        double s = Math.pow(lightness - 0.0894841775 * a - 1.2914855480 * o, 3);
        return new double[] {
            4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
            -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
            -0.0041960863 * l - 0.7034186147 * m + 1.7076147010 * s
        };
    }

    private static int part(double light) {
        double share = light <= 0.0031308 ? 12.92 * light : 1.055 * Math.pow(light, 1 / 2.4) - 0.055;
        return (int) Math.round(Math.clamp(share, 0, 1) * 255);
    }
}
