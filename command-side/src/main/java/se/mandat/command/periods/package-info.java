/** Reporting periods. Periods never ask; they are asked. */
@NullMarked
package se.mandat.command.periods;

import org.jspecify.annotations.NullMarked;
