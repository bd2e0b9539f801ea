package se.mandat.query.view;

/** From this ledger position on, this is how the thing looked. */
public record Version<R>(String key, long position, R row) {}
