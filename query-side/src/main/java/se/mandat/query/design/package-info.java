/** The design system, shown by what it is made of: the stylesheet's own values and the parts pages use. */
@NullMarked
package se.mandat.query.design;

import org.jspecify.annotations.NullMarked;
