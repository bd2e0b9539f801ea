/** The side that shows: events in, version rows, pages and JSON out. It decides nothing. */
@NullMarked
package se.mandat.query;

import org.jspecify.annotations.NullMarked;
