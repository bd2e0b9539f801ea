/** Who holds which role in a unit, and what waits where nobody does. */
@NullMarked
package se.mandat.query.staffing;

import org.jspecify.annotations.NullMarked;
