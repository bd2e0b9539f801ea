/** The organisation on any effective date, as known at any moment. */
@NullMarked
package se.mandat.query.organisation;

import org.jspecify.annotations.NullMarked;
