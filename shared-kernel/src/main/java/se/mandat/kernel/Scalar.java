package se.mandat.kernel;

/** A value written as one word wherever it is stored or sent: an id, a code, a period. */
public interface Scalar {
    /** The word itself. */
    String value();
}
