@NullMarked
package se.mandat.command.imports;

import org.jspecify.annotations.NullMarked;
