@NullMarked
package se.mandat.query.redthread;

import org.jspecify.annotations.NullMarked;
