/** What units are there for, and the factors their quality is judged by. */
@NullMarked
package se.mandat.command.missions;

import org.jspecify.annotations.NullMarked;
