/** The whole application, as its users meet it. */
@NullMarked
package se.mandat.deploy;

import org.jspecify.annotations.NullMarked;
