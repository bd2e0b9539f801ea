/** Twenty years of an invented municipality, walked as a reader would: every link, and every number held against the events. */
@NullMarked
package se.mandat.deploy.walk;

import org.jspecify.annotations.NullMarked;
