/** The side that decides: commands in, events out. It shows nothing and has no pages. */
@NullMarked
package se.mandat.command;

import org.jspecify.annotations.NullMarked;
