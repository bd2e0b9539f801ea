/** Mandate periods and their strategic areas. */
@NullMarked
package se.mandat.command.mandates;

import org.jspecify.annotations.NullMarked;
