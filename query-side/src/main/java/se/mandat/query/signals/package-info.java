/** What an auditor should look at: seen in what was recorded, said in one sentence, with the events that show it. */
@NullMarked
package se.mandat.query.signals;

import org.jspecify.annotations.NullMarked;
