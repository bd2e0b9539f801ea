/** Goals and targets. A goal asks the world about units, areas, indicators and the goals above it. */
@NullMarked
package se.mandat.command.goals;

import org.jspecify.annotations.NullMarked;
