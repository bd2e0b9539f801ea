@NullMarked
package se.mandat.query.compare;

import org.jspecify.annotations.NullMarked;
