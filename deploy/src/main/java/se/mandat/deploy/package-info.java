/** The application: which sides it runs, on which database, with which accounts. It assembles and decides nothing. */
@NullMarked
package se.mandat.deploy;

import org.jspecify.annotations.NullMarked;
