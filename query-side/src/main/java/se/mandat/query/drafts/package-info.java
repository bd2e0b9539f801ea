/** What somebody has begun to write: theirs alone, outside the ledger, and gone once it is said. */
@NullMarked
package se.mandat.query.drafts;

import org.jspecify.annotations.NullMarked;
