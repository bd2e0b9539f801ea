/** The first page of a municipality: how it went, what changed lately, which areas the council prioritises. */
@NullMarked
package se.mandat.query.overview;

import org.jspecify.annotations.NullMarked;
