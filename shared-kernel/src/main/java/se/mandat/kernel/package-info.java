/**
 * The language of Mandat: identifiers, periods, decisions, commands, events and rejections.
 * A type enters when both sides mean the same by it. Nothing here has heard of Axon, Spring, SQL or JSON.
 */
@NullMarked
package se.mandat.kernel;

import org.jspecify.annotations.NullMarked;
