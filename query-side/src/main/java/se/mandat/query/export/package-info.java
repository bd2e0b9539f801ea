/** What a page shows as a table, as a file at the page's own address: Excel, CSV in two forms, JSON. */
@NullMarked
package se.mandat.query.export;

import org.jspecify.annotations.NullMarked;
