@NullMarked
package se.mandat.query.goal;

import org.jspecify.annotations.NullMarked;
