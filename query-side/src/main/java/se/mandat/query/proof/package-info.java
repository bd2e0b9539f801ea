/** The ledger as evidence: its checkpoints, its export, the proof of one event. */
@NullMarked
package se.mandat.query.proof;

import org.jspecify.annotations.NullMarked;
