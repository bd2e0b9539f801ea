@NullMarked
package se.mandat.query.ui;

import org.jspecify.annotations.NullMarked;
