package se.mandat.proof;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** A bundle taken out of its zip. */
final class Unpacked {
    private Unpacked() {}

    /** Puts the files in the folder. */
    static void from(Path zip, Path folder) throws IOException {
        try (ZipInputStream in = new ZipInputStream(Files.newInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                Files.write(folder.resolve(entry.getName().replaceFirst(".*/", "")), in.readAllBytes());
            }
        }
    }
}
