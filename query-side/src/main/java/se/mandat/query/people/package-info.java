/** Who stands behind the ids of the ledger, kept apart from it, and disposed of by decision (domain rules 20 and 22). */
@NullMarked
package se.mandat.query.people;

import org.jspecify.annotations.NullMarked;
