/**
 * One mechanism for all views. A view is a row, a pure fold and one table of versions; the mechanism reads the rows a
 * batch of events touches, folds, and inserts what changed. Nothing in a view is ever updated or deleted, so a view is
 * idempotent, disposable, and answers for any moment with the same SQL.
 */
@NullMarked
package se.mandat.query.view;

import org.jspecify.annotations.NullMarked;
