/** Who holds which role in a unit. */
@NullMarked
package se.mandat.command.staffing;

import org.jspecify.annotations.NullMarked;
