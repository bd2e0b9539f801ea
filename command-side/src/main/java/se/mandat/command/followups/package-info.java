/** What a unit reports for a period, and how the report travels to approval. */
@NullMarked
package se.mandat.command.followups;

import org.jspecify.annotations.NullMarked;
