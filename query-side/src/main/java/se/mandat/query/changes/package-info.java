/** What happened between two moments, one line a fact: how it was at the first, how it is at the second, and who changed it. */
@NullMarked
package se.mandat.query.changes;

import org.jspecify.annotations.NullMarked;
