/** How units were judged year by year, side by side. */
@NullMarked
package se.mandat.query.heatmap;

import org.jspecify.annotations.NullMarked;
