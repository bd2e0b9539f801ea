/** My page: what waits for whoever is signed in, and what has changed since she last looked. */
@NullMarked
package se.mandat.query.desk;

import org.jspecify.annotations.NullMarked;
