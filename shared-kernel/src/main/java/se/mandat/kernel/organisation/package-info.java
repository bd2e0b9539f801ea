/** Units of any type and what becomes of them: who plans and reports, and who they were before. */
@NullMarked
package se.mandat.kernel.organisation;

import org.jspecify.annotations.NullMarked;
