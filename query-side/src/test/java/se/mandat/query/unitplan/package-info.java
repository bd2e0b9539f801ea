@NullMarked
package se.mandat.query.unitplan;

import org.jspecify.annotations.NullMarked;
