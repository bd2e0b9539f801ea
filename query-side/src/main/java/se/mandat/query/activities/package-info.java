/** Activities and assignments: how far they have come, and what became of them. */
@NullMarked
package se.mandat.query.activities;

import org.jspecify.annotations.NullMarked;
