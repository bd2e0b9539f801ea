package se.mandat.kernel.periods;

/** Where a reporting period stands. */
public enum PeriodStatus {
    UNKNOWN,
    SCHEDULED,
    OPEN,
    CLOSED
}
