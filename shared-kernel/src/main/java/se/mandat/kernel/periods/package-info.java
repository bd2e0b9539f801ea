/** When reporting is open and when it is closed. */
@NullMarked
package se.mandat.kernel.periods;

import org.jspecify.annotations.NullMarked;
