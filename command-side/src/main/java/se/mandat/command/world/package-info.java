/** What a decision may ask of other streams. Features know these questions, never each other. */
@NullMarked
package se.mandat.command.world;

import org.jspecify.annotations.NullMarked;
