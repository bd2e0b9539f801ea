/** The common thread (röda tråden): from an area or a goal to what units do for it. */
@NullMarked
package se.mandat.query.redthread;

import org.jspecify.annotations.NullMarked;
