/** What auditors note of what they have seen: theirs alone, outside the ledger. */
@NullMarked
package se.mandat.query.notes;

import org.jspecify.annotations.NullMarked;
