package se.mandat.kernel.indicators;

import org.jspecify.annotations.Nullable;
import se.mandat.kernel.Text;

/**
 * What an indicator measures and how (domain rule 5).
 *
 * @param unitOfMeasure "%", "mnkr", "antal"
 * @param additive      true where the parts sum to the whole: only then is anything summed (domain rule 17)
 * @param koladaId      the key figure in Kolada, where it comes from there
 */
public record Definition(
        String title,
        String unitOfMeasure,
        Direction direction,
        boolean additive,
        IndicatorSource source,
        @Nullable String koladaId,
        @Nullable String description) {
    public Definition {
        title = Text.required(title, "title", 300);
        unitOfMeasure = Text.required(unitOfMeasure, "unitOfMeasure", 60);
        koladaId = Text.optional(koladaId, "koladaId", 10);
        description = Text.optional(description, "description", 2000);
    }
}
