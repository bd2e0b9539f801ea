/** Units' plans for a year. A plan asks the world about the unit, its goals and the indicators when it is adopted. */
@NullMarked
package se.mandat.command.plans;

import org.jspecify.annotations.NullMarked;
