/** Figures over time: broken where the definition breaks, put together only where that says something true. */
@NullMarked
package se.mandat.query.series;

import org.jspecify.annotations.NullMarked;
