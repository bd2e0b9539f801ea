/** How the views stand to the ledger, and what an administrator can do about it: build them anew, check them. */
@NullMarked
package se.mandat.query.operation;

import org.jspecify.annotations.NullMarked;
