/** The reporting periods' pages: which there are, when each level is due, and how far every unit has come. */
@NullMarked
package se.mandat.query.rhythms;

import org.jspecify.annotations.NullMarked;
