package se.mandat.platform.ledger;

import java.sql.ResultSet;
import java.sql.SQLException;
import se.mandat.proof.Checkpoint;
import se.mandat.proof.Frontier;
import se.mandat.proof.Hash;
import se.mandat.proof.Note;

/**
 * A municipality's latest checkpoint as it lies in the database.
 *
 * @param events   how many it covers
 * @param position of the last of them
 * @param hash     of the last of them
 */
record Seal(String municipality, long events, long position, Hash hash, Frontier frontier, Note note) {
    static final String LATEST = """
            select distinct on (municipality) municipality, events, position, hash, frontier, note
            from checkpoint order by municipality, events desc""";

    /** Whether the columns beside the note still say what the note says. */
    boolean isAsSigned() {
        Checkpoint signed = Checkpoint.of(note);
        return signed.size() == events
                && signed.size() == frontier.size()
                && signed.root().equals(frontier.root())
                && signed.position() == position
                && signed.hash().equals(hash);
    }

    static Seal of(ResultSet row) throws SQLException {
        return new Seal(
                row.getString(1),
                row.getLong(2),
                row.getLong(3),
                Hash.of(row.getBytes(4)),
                Frontier.of(row.getBytes(5)),
                Note.parse(row.getString(6)));
    }
}
