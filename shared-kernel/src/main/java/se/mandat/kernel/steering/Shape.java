package se.mandat.kernel.steering;

/** The shape of a grade's mark: enough to tell six grades apart without colour. */
public enum Shape {
    DISC,
    THREE_QUARTERS,
    HALF,
    QUARTER,
    RING,
    SQUARE,
    TRIANGLE,
    CROSS
}
