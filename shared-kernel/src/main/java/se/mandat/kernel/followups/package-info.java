/** What a unit reports for a period: outcomes, forecasts and judgements, and how the report travels. */
@NullMarked
package se.mandat.kernel.followups;

import org.jspecify.annotations.NullMarked;
