package se.mandat.platform.ledger;

/** Which command this is: its id is remembered in its municipality, and the same id means the same body. */
public record CommandKey(String municipality, String command) {}
