package se.mandat.kernel.indicators;

import se.mandat.kernel.Rule;

/** What an indicator refuses. */
public enum IndicatorRule implements Rule {
    /** No indicator has this id. */
    INDICATOR_UNKNOWN(Kind.UNKNOWN),
    /** The indicator is defined already; redefine it, which breaks the series. */
    INDICATOR_EXISTS(Kind.CONFLICT),
    /** The indicator has ended. */
    INDICATOR_ENDED(Kind.CONFLICT),
    /** A redefinition holds from a later day than the last one. */
    BREAK_NOT_AFTER_LAST(Kind.INVALID),
    /** An indicator from Kolada names its key figure, e.g. N15419. */
    KOLADA_ID_REQUIRED(Kind.INVALID),
    /** A level is decided for this unit and period already. */
    LEVEL_EXISTS(Kind.CONFLICT),
    /** Only what is additive is summed (domain rule 17). */
    NOT_ADDITIVE(Kind.INVALID),
    /** A weighted mean says which other indicator it is weighted by, and nothing else has a weight. */
    WEIGHT_REQUIRED(Kind.INVALID),
    /** A recalculated series is decided by somebody (domain rule 16). */
    BACK_SERIES_NEEDS_DECISION(Kind.INVALID),
    /** A recalculated series belongs to a definition that broke the series. */
    VERSION_UNKNOWN(Kind.INVALID),
    /** A recalculated series has figures, each about a period before the break, one for each unit and period. */
    NOT_A_BACK_SERIES(Kind.INVALID),
    /** The fewest people a figure may tell of is two at least. */
    NOBODY_HIDDEN(Kind.INVALID);

    private final Kind kind;

    IndicatorRule(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
