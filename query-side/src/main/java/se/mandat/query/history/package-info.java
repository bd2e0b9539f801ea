/** Every event as a sentence, with who, when, before and after, decision and why. */
@NullMarked
package se.mandat.query.history;

import org.jspecify.annotations.NullMarked;
