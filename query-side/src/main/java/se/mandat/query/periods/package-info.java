/** Reporting periods and where they stand. */
@NullMarked
package se.mandat.query.periods;

import org.jspecify.annotations.NullMarked;
