/** The ledger: one table of events, written by group commit, read as Axon's event storage. */
@NullMarked
package se.mandat.platform.ledger;

import org.jspecify.annotations.NullMarked;
