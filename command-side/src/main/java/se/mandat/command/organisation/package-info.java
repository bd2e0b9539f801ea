/** Units: establish, rename, move, merge, split, close. One stream per municipality, so the tree is always whole. */
@NullMarked
package se.mandat.command.organisation;

import org.jspecify.annotations.NullMarked;
