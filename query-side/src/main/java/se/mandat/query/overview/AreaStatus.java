package se.mandat.query.overview;

import org.jspecify.annotations.Nullable;
import se.mandat.query.mandates.AreaRow;

/** An area, and how its goals stand where that was looked up. */
public record AreaStatus(AreaRow area, @Nullable Standing standing) {
    /** How many goals were set in it, how many of them have been judged, and how many of those are met. */
    public record Standing(int goals, int judged, int met) {}

    static AreaStatus named(AreaRow area) {
        return new AreaStatus(area, null);
    }
}
