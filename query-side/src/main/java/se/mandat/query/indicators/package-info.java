/** What is measured, and where its series break. */
@NullMarked
package se.mandat.query.indicators;

import org.jspecify.annotations.NullMarked;
