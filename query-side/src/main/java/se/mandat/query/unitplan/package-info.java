/** A unit's page: its plan for a year, how the year was followed up, and what the unit was before. */
@NullMarked
package se.mandat.query.unitplan;

import org.jspecify.annotations.NullMarked;
