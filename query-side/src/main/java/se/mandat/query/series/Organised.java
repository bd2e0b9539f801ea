package se.mandat.query.series;

/** Which organisation figures are put together by. Both are made of the same figures. */
public enum Organised {
    /** Whoever stood under the unit on the period's last day. */
    THEN,
    /** Whoever stands under the unit today, with what they were made of then. */
    NOW
}
