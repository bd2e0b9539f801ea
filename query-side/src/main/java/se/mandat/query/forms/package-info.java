/** The forms: what is asked, what was typed, and the command it becomes. Nothing typed is ever lost. */
@NullMarked
package se.mandat.query.forms;

import org.jspecify.annotations.NullMarked;
