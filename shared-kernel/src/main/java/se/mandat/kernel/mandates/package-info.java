/** Mandate periods and the strategic areas the council adopts in them. */
@NullMarked
package se.mandat.kernel.mandates;

import org.jspecify.annotations.NullMarked;
