/**
 * What every page stands on: who visits, which moment is shown, words in two languages, the frame around the content.
 */
@NullMarked
package se.mandat.query.ui;

import org.jspecify.annotations.NullMarked;
