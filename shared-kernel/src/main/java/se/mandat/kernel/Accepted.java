package se.mandat.kernel;

/**
 * The answer to a command that was accepted. The same command id gives the same answer.
 *
 * @param position the ledger position the views must have reached to show it
 * @param sequence the stream's version after it
 */
public record Accepted(long position, long sequence) {}
