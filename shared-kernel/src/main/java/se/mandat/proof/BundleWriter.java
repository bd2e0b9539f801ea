package se.mandat.proof;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.security.DigestOutputStream;
import java.time.LocalDateTime;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Writes a municipality's ledger as a bundle others can verify: a zip, the same bytes for the same ledger. */
public final class BundleWriter {
    private static final LocalDateTime WRITTEN = LocalDateTime.of(1980, 1, 1, 0, 0);

    private final ZipOutputStream zip;
    private final String folder;
    private final StringBuilder sums = new StringBuilder();

    private BundleWriter(OutputStream out, String folder) {
        this.zip = new ZipOutputStream(out);
        this.folder = folder;
    }

    /**
     * Writes the bundle without holding more than one event at a time. Events and checkpoints are the municipality's,
     * in order of position, from its first on, and of one moment: no checkpoint may cover more than the events given.
     * Does not close {@code out}; whatever goes wrong leaves a zip without an end, which nobody can open.
     */
    public static void write(
            OutputStream out,
            String municipality,
            List<VerifierKey> keys,
            Stream<ChainedEvent> events,
            Stream<Note> checkpoints)
            throws IOException {
        BundleWriter bundle = new BundleWriter(out, municipality + "/");
        String keyLines = keys.stream().map(key -> key.text() + "\n").collect(Collectors.joining());
        bundle.put(BundleFile.README, Stream.of(readme(municipality, keyLines)));
        bundle.put(BundleFile.VERIFY, Stream.of(resource("verify.py")));
        bundle.put(BundleFile.KEYS, Stream.of(Bytes.utf8(keyLines)));
        bundle.put(BundleFile.EVENTS, events.map(BundleWriter::line));
        bundle.put(BundleFile.CHECKPOINTS, checkpoints.map(Trail::line));
        bundle.put(BundleFile.SUMS, Stream.of(Bytes.utf8(bundle.sums.toString())));
        bundle.zip.finish();
    }

    private static byte[] line(ChainedEvent event) {
        byte[] line = EventLine.write(event);
        if (line.length > Lines.LONGEST) {
            throw new IllegalArgumentException(event.event() + " is too long for a bundle");
        }
        return line;
    }

    private static byte[] readme(String municipality, String keyLines) throws IOException {
        String template = Objects.requireNonNull(Bytes.of(resource("README.md")).text());
        return Bytes.utf8(template.replace("{municipality}", municipality).replace("{keys}", keyLines.strip()));
    }

    private static byte[] resource(String name) throws IOException {
        try (InputStream in = Objects.requireNonNull(BundleWriter.class.getResourceAsStream(name))) {
            return in.readAllBytes();
        }
    }

    private void put(BundleFile file, Stream<byte[]> parts) throws IOException {
        ZipEntry entry = new ZipEntry(folder + file.fileName());
        entry.setTimeLocal(WRITTEN);
        zip.putNextEntry(entry);
        DigestOutputStream out = new DigestOutputStream(zip, Hash.digest());
        try {
            parts.forEachOrdered(part -> write(part, out));
        } catch (UncheckedIOException unwritable) {
            throw unwritable.getCause();
        }
        zip.closeEntry();
        sums.append(HexFormat.of().formatHex(out.getMessageDigest().digest()))
                .append("  ")
                .append(file.fileName())
                .append('\n');
    }

    private static void write(byte[] part, OutputStream out) {
        try {
            out.write(part);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }
}
