/** How a specification is written: given what has happened, when somebody wants something, then this. */
@NullMarked
package se.mandat.command.spec;

import org.jspecify.annotations.NullMarked;
