/** Specifications of the organisation as it is read. */
@NullMarked
package se.mandat.query.organisation;

import org.jspecify.annotations.NullMarked;
