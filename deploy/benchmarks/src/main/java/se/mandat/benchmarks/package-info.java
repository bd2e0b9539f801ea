/**
 * How fast the ledger is, beside what PostgreSQL can do at all and what others reach, all in one run. A figure alone says
 * little on a shared machine; two figures of the same run, taken in turn, say how far there is to go.
 */
@NullMarked
package se.mandat.benchmarks;

import org.jspecify.annotations.NullMarked;
