/** Import bundles: documents of older history, read row by row and sent through the same commands as everybody else. */
@NullMarked
package se.mandat.command.imports;

import org.jspecify.annotations.NullMarked;
