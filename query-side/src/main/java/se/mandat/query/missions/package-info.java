/** What a unit is there for, its quality factors, and how each has been judged through the years. */
@NullMarked
package se.mandat.query.missions;

import org.jspecify.annotations.NullMarked;
