/** The steering model as it is read: its versions, its page, and how its grades are shown. */
@NullMarked
package se.mandat.query.steering;

import org.jspecify.annotations.NullMarked;
