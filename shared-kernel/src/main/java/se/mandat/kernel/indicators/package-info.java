/** What is measured and how: definitions, and the series breaks between them. */
@NullMarked
package se.mandat.kernel.indicators;

import org.jspecify.annotations.NullMarked;
