package se.mandat.query.view;

/**
 * How far the views had come when it was asked.
 *
 * @param edition  which making of the views is shown: another number once they, or any of them, have been built anew
 * @param position the last position they hold; what they say of it, and of all before it, stays
 */
public record Reached(long edition, long position) {}
