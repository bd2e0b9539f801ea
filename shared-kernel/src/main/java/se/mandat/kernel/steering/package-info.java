/** How a municipality steers: its kinds of goals, scales, rhythms and questions, as data of its own in versions. */
@NullMarked
package se.mandat.kernel.steering;

import org.jspecify.annotations.NullMarked;
