/** How figures may be read over time and put together. */
@NullMarked
package se.mandat.query.series;

import org.jspecify.annotations.NullMarked;
