package se.mandat.proof;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.util.List;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** A bundle somebody received: a folder, or a zip with one in it. Files are read as streams, as often as wanted. */
sealed interface Bundle extends Closeable {
    /** Opens what lies there; refuses what holds no bundle. */
    static Bundle open(Path path) throws IOException {
        return Files.isDirectory(path) ? new Folder(path) : Zip.open(path);
    }

    InputStream read(BundleFile file) throws IOException;

    default Lines lines(BundleFile file) throws IOException {
        return new Lines(read(file));
    }

    default Hash hash(BundleFile file) throws IOException {
        try (DigestInputStream in = new DigestInputStream(read(file), Hash.digest())) {
            var _ = in.transferTo(OutputStream.nullOutputStream());
            return Hash.of(in.getMessageDigest());
        }
    }

    /** A bundle already unpacked. */
    record Folder(Path path) implements Bundle {
        @Override
        public InputStream read(BundleFile file) throws IOException {
            return Files.newInputStream(path.resolve(file.fileName()));
        }

        @Override
        public void close() {}
    }

    /** A bundle still packed, its files under {@code prefix}. */
    record Zip(ZipFile zip, String prefix) implements Bundle {
        private static Zip open(Path path) throws IOException {
            ZipFile zip = new ZipFile(path.toFile());
            List<String> names = zip.stream().map(ZipEntry::getName).toList();
            List<String> events = names.stream()
                    .filter(name -> name.matches("([^/]+/)?events\\.ndjson"))
                    .toList();
            if (events.size() != 1 || names.stream().distinct().count() != names.size()) {
                zip.close();
                throw new ZipException("the zip does not hold one bundle, with each file once");
            }
            String found = events.getFirst();
            return new Zip(zip, found.substring(0, found.lastIndexOf('/') + 1));
        }

        @Override
        public InputStream read(BundleFile file) throws IOException {
            ZipEntry entry = zip.getEntry(prefix + file.fileName());
            if (entry == null) {
                throw new NoSuchFileException(file.fileName());
            }
            return Objects.requireNonNull(zip.getInputStream(entry));
        }

        @Override
        public void close() throws IOException {
            zip.close();
        }
    }
}
