/**
 * What the HTTP resources share: who sends a command and how it is answered, bodies that are whole, and refusals as
 * problem+json with the name of the rule.
 */
@NullMarked
package se.mandat.command.api;

import org.jspecify.annotations.NullMarked;
