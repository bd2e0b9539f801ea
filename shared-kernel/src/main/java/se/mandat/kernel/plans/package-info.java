/** A unit's plan for a year: drawn up, adopted by decision, and then the yardstick the year is held against. */
@NullMarked
package se.mandat.kernel.plans;

import org.jspecify.annotations.NullMarked;
