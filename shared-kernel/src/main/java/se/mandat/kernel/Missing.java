package se.mandat.kernel;

/** Why a figure is missing, told apart as Kolada does ("-" bortfall, "." ej tillämplig, ".." sekretess). */
public enum Missing {
    NOT_REPORTED,
    NOT_APPLICABLE,
    SECRET,
    NOT_MEASURED
}
