/**
 * Proof that the ledger is what it was: hashes, trees, signed checkpoints, bundles, and the verifier of bundles.
 * Knows only the JDK, because an auditor runs it by itself; what it reads and writes is described in docs/proof.md.
 */
@NullMarked
package se.mandat.proof;

import org.jspecify.annotations.NullMarked;
