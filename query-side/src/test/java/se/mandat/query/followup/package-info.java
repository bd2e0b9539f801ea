@NullMarked
package se.mandat.query.followup;

import org.jspecify.annotations.NullMarked;
