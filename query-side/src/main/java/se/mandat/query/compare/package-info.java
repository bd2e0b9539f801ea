/** Two points, each a period as it was known at a moment: what differs, and what of it was corrected afterwards. */
@NullMarked
package se.mandat.query.compare;

import org.jspecify.annotations.NullMarked;
