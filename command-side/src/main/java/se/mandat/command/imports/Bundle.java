package se.mandat.command.imports;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import org.jspecify.annotations.Nullable;
import se.mandat.kernel.Rejected;

/**
 * The files of an import bundle, by name. Nothing is unpacked to disk, and what is read is limited by what it unpacks to,
 * not by what the archive says of itself. Hidden files are passed over.
 */
public final class Bundle {
    static final int LARGEST_FILE = 10 * 1024 * 1024;
    static final int LARGEST_BUNDLE = 5 * LARGEST_FILE;
    static final int MOST_ENTRIES = 1000;

    private final SortedMap<String, byte[]> files = new TreeMap<>();
    private int entries;
    private int size;

    private Bundle() {}

    /** The files in a folder; folders in it are named, so that they are refused as unknown. */
    public static Bundle folder(Path folder) throws IOException {
        Bundle bundle = new Bundle();
        try (Stream<Path> listing = Files.list(folder)) {
            for (Path path : listing.sorted().toList()) {
                String name = String.valueOf(path.getFileName());
                if (!Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS)) {
                    bundle.put(name, new byte[0]);
                    continue;
                }
                try (InputStream in = Files.newInputStream(path)) {
                    bundle.put(name, bundle.read(name, in));
                }
            }
        }
        return bundle;
    }

    /** The files in a zip archive, at its top or in a folder. */
    public static Bundle zip(InputStream archive) throws IOException {
        Bundle bundle = new Bundle();
        try (ZipInputStream in = new ZipInputStream(archive)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                String path = safe(entry.getName());
                byte[] content = bundle.read(path, in);
                if (!entry.isDirectory()) {
                    bundle.put(path.substring(path.lastIndexOf('/') + 1), content);
                }
            }
        } catch (ZipException | EOFException _) {
            throw new Rejected(ImportRule.NOT_A_ZIP);
        }
        if (bundle.entries == 0) {
            throw new Rejected(ImportRule.NOT_A_ZIP);
        }
        return bundle;
    }

    /** The files known by name under a directory of the class path, as {@code bundles/1880-orebro}. */
    public static Bundle classpath(String directory) throws IOException {
        Bundle bundle = new Bundle();
        for (String name : Reading.FILE_NAMES) {
            try (@Nullable InputStream in = Bundle.class.getClassLoader().getResourceAsStream(directory + "/" + name)) {
                if (in != null) {
                    bundle.put(name, bundle.read(name, in));
                }
            }
        }
        return bundle;
    }

    /** Whose bundle it is; refused where {@code bundle.csv} does not say it. */
    public BundleHead head() {
        byte[] content = content(BundleHead.FILE);
        if (content == null) {
            throw new Rejected(ImportRule.MISSING_FILE, BundleHead.FILE);
        }
        List<Row> rows = Table.rows(BundleHead.FILE, BundleHead.COLUMNS, content);
        if (rows.isEmpty()) {
            throw new Rejected(ImportRule.MISSING_VALUE, "municipality").at("municipality");
        }
        return BundleHead.of(rows.getFirst());
    }

    List<String> names() {
        return List.copyOf(files.keySet());
    }

    byte @Nullable [] content(String name) {
        return files.get(name);
    }

    private byte[] read(String name, InputStream in) throws IOException {
        entries++;
        byte[] content = in.readNBytes(LARGEST_FILE + 1);
        size += content.length;
        if (entries > MOST_ENTRIES || content.length > LARGEST_FILE || size > LARGEST_BUNDLE) {
            throw new Rejected(ImportRule.BUNDLE_TOO_LARGE, name);
        }
        return content;
    }

    private void put(String name, byte[] content) {
        if (!name.startsWith(".") && files.put(name, content) != null) {
            throw new Rejected(ImportRule.DUPLICATE_FILE, name);
        }
    }

    private static String safe(String path) {
        boolean leadsOut = path.startsWith("/") || path.contains("\\") || path.contains(":");
        if (leadsOut || List.of(path.split("/", -1)).contains("..")) {
            throw new Rejected(ImportRule.UNSAFE_PATH, path);
        }
        return path;
    }
}
