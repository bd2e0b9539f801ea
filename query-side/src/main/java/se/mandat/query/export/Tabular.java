package se.mandat.query.export;

/** A page's content that can be had as a table. */
public interface Tabular {
    /** The same as the page shows, row by row. */
    Sheet sheet();
}
