/** A goal's whole life: wording, links, targets, and how it went. */
@NullMarked
package se.mandat.query.goal;

import org.jspecify.annotations.NullMarked;
