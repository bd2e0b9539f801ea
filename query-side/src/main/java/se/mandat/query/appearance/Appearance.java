package se.mandat.query.appearance;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.mandat.kernel.CommonRule;
import se.mandat.kernel.Rejected;
import se.mandat.kernel.Text;
import se.mandat.query.QueryRule;

/**
 * How a municipality looks; nothing is Mandat's own look.
 *
 * @param colour    its accent colour
 * @param shortName what its header calls it, where that is not its name
 */
public record Appearance(@Nullable Colour colour, @Nullable String shortName) {
    /** Mandat's own look. */
    public static final Appearance OWN = new Appearance(null, null);

    private static final int LONGEST = 30;

    public Appearance {
        shortName = Text.optional(shortName, "shortName", LONGEST);
    }

    /**
     * What was asked for. Refused with {@link QueryRule#COLOUR_MALFORMED}, {@link QueryRule#CONTRAST_TOO_LOW} or
     * {@link CommonRule#TEXT_TOO_LONG}.
     */
    public static Appearance asked(@Nullable String colour, @Nullable String shortName) {
        try {
            Colour read = colour == null || colour.isBlank() ? null : Colour.of(colour);
            if (read != null) {
                Accent.of(read).mustBeReadable();
            }
            return new Appearance(read, shortName);
        } catch (Rejected refusal) {
            throw refusal.field() == null ? refusal.at("colour") : refusal;
        }
    }

    /** Its colour with its tint, where it has one of its own. */
    public Optional<Accent> accent() {
        return Optional.ofNullable(colour).map(Accent::of);
    }

    /** The stylesheet that makes it so, where it has a colour of its own. */
    public Optional<Stylesheet> stylesheet() {
        return accent().map(Stylesheet::of);
    }
}
