/** Activities and assignments. An activity asks the world about its unit and its goals. */
@NullMarked
package se.mandat.command.activities;

import org.jspecify.annotations.NullMarked;
