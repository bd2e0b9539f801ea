@NullMarked
package se.mandat.query.view;

import org.jspecify.annotations.NullMarked;
