/** Which roles there are in a unit and who holds them, without names. */
@NullMarked
package se.mandat.kernel.staffing;

import org.jspecify.annotations.NullMarked;
