/** Goals, what they contribute to, and the targets that say when they are reached. */
@NullMarked
package se.mandat.kernel.goals;

import org.jspecify.annotations.NullMarked;
