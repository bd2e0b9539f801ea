/** What units reported for periods: figures, judgements, and the report's own way. */
@NullMarked
package se.mandat.query.followup;

import org.jspecify.annotations.NullMarked;
