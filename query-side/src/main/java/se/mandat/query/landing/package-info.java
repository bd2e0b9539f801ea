/** The pages outside every municipality: choosing one, signing in, what a rule means, accessibility, errors. */
@NullMarked
package se.mandat.query.landing;

import org.jspecify.annotations.NullMarked;
