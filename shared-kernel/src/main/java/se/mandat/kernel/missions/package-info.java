/** What a unit is there for, and the factors its quality is judged by. */
@NullMarked
package se.mandat.kernel.missions;

import org.jspecify.annotations.NullMarked;
