@NullMarked
package se.mandat.query.steering;

import org.jspecify.annotations.NullMarked;
