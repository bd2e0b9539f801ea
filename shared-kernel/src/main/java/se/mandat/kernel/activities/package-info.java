/** What is done to reach goals, and what a body has asked for and wants an answer to. */
@NullMarked
package se.mandat.kernel.activities;

import org.jspecify.annotations.NullMarked;
