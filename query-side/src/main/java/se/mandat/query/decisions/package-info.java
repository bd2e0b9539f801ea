/** A decision and everything that rests on it. */
@NullMarked
package se.mandat.query.decisions;

import org.jspecify.annotations.NullMarked;
