/** Definitions of what is measured, and the series breaks between them. */
@NullMarked
package se.mandat.command.indicators;

import org.jspecify.annotations.NullMarked;
