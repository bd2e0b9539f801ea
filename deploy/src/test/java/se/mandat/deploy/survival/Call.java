package se.mandat.deploy.survival;

/**
 * One sending of a command, and its answer.
 *
 * @param asked the line of the history it begins on
 * @param told  the line it ends on; past every line where it never did
 */
record Call(Letter letter, long asked, long told, Answer answer) {}
