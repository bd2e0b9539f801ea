package se.mandat.kernel.indicators;

import org.jspecify.annotations.Nullable;
import se.mandat.kernel.Later;
import se.mandat.kernel.Text;

/**
 * What an indicator measures and how (domain rule 5). Whatever of it changes, the series breaks (domain rule 16).
 *
 * @param unitOfMeasure "%", "mnkr", "antal"
 * @param additive      true where the parts sum to the whole: only then is anything summed (domain rule 17)
 * @param koladaId      the key figure in Kolada, where it comes from there
 * @param aggregation   how the figures of units make one above; nothing said: {@link #formula()}
 * @param weight        the indicator a weighted mean is weighted by
 */
public record Definition(
        String title,
        String unitOfMeasure,
        Direction direction,
        boolean additive,
        IndicatorSource source,
        @Nullable String koladaId,
        @Nullable String description,
        @Later @Nullable Aggregation aggregation,
        @Later @Nullable IndicatorId weight) {
    public Definition {
        title = Text.required(title, "title", 300);
        unitOfMeasure = Text.required(unitOfMeasure, "unitOfMeasure", 60);
        koladaId = Text.optional(koladaId, "koladaId", 10);
        description = Text.optional(description, "description", 2000);
    }

    /** A definition that says nothing of how figures are put together. */
    public Definition(
            String title,
            String unitOfMeasure,
            Direction direction,
            boolean additive,
            IndicatorSource source,
            @Nullable String koladaId,
            @Nullable String description) {
        this(title, unitOfMeasure, direction, additive, source, koladaId, description, null, null);
    }

    /** How the figures of units make one for a unit above: what is additive is summed unless something else is said. */
    public Aggregation formula() {
        if (aggregation != null) {
            return aggregation;
        }
        return additive ? Aggregation.SUM : Aggregation.NONE;
    }
}
