@NullMarked
package se.mandat.query.mandates;

import org.jspecify.annotations.NullMarked;
