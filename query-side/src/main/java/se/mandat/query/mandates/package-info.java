/** Mandate periods and strategic areas through time. */
@NullMarked
package se.mandat.query.mandates;

import org.jspecify.annotations.NullMarked;
