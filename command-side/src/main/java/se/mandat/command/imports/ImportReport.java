package se.mandat.command.imports;

import java.util.List;

/**
 * What became of a bundle. A row that was loaded before counts as accepted: it gives the same answer again.
 *
 * @param accepted how many rows were accepted
 * @param refusals the rows that were not, by file and row
 */
public record ImportReport(int accepted, List<RowRefusal> refusals) {
    /** How many rows were refused. */
    public int refused() {
        return refusals.size();
    }
}
