/** Reporting periods. What they ask is only whether every goal has an owner; else they are asked. */
@NullMarked
package se.mandat.command.periods;

import org.jspecify.annotations.NullMarked;
