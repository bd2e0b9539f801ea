/** Named moments a page can be turned back to, and the date each position was known. */
@NullMarked
package se.mandat.query.moments;

import org.jspecify.annotations.NullMarked;
