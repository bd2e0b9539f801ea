/** What an auditor takes away: the protocol of a review. */
@NullMarked
package se.mandat.query.audit;

import org.jspecify.annotations.NullMarked;
