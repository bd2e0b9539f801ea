/** Which steering model holds from when. */
@NullMarked
package se.mandat.command.steering;

import org.jspecify.annotations.NullMarked;
