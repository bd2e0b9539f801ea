@NullMarked
package se.mandat.query.history;

import org.jspecify.annotations.NullMarked;
