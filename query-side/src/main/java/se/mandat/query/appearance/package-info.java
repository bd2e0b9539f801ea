/** How a municipality looks: its own accent colour, which everybody can read, and what its header calls it. Outside the ledger. */
@NullMarked
package se.mandat.query.appearance;

import org.jspecify.annotations.NullMarked;
