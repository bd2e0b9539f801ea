/** Finds anything by its words, as it was at the moment shown. */
@NullMarked
package se.mandat.query.search;

import org.jspecify.annotations.NullMarked;
