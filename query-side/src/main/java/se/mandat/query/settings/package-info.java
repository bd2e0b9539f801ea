/** What a person has arranged for herself: hers alone, and outside the ledger. */
@NullMarked
package se.mandat.query.settings;

import org.jspecify.annotations.NullMarked;
