/** Every view as JSON, at any moment: the questions of the HTTP API. */
@NullMarked
package se.mandat.query.api;

import org.jspecify.annotations.NullMarked;
