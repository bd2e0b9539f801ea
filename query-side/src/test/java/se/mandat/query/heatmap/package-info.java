@NullMarked
package se.mandat.query.heatmap;

import org.jspecify.annotations.NullMarked;
