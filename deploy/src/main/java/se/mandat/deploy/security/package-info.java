/** Who may come in where: login and tokens, the session, the municipality at the door, and the headers of every answer. */
@NullMarked
package se.mandat.deploy.security;

import org.jspecify.annotations.NullMarked;
