/** What auditors have looked at: logged before it is shown, theirs to see, outside the ledger (domain rule 24). */
@NullMarked
package se.mandat.query.readings;

import org.jspecify.annotations.NullMarked;
