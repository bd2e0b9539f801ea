package se.mandat.platform.ledger;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import se.mandat.proof.Checkpoint;
import se.mandat.proof.Note;

/** Keeps checkpoints as files in a folder, one for each municipality and size; a file that is there is left as it is. */
public record FileWitness(Path folder) implements Witness {
    @Override
    public void saw(Note note) {
        Checkpoint checkpoint = Checkpoint.of(note);
        Path file = folder.resolve(checkpoint.origin()).resolve(checkpoint.size() + ".txt");
        try {
            var _ = Files.createDirectories(file.getParent());
            var _ = Files.writeString(file, note.text(), StandardOpenOption.CREATE_NEW, StandardOpenOption.SYNC);
        } catch (FileAlreadyExistsException _) {
            return;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
