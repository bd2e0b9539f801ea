@NullMarked
package se.mandat.query.signals;

import org.jspecify.annotations.NullMarked;
