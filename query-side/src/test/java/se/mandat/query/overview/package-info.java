@NullMarked
package se.mandat.query.overview;

import org.jspecify.annotations.NullMarked;
