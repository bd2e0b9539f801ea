/** A unit's plan for a year: what was decided, what holds now, and what was reported of it. */
@NullMarked
package se.mandat.query.plans;

import org.jspecify.annotations.NullMarked;
