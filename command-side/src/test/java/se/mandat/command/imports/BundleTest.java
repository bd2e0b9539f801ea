package se.mandat.command.imports;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.mandat.kernel.Rejected;
import se.mandat.kernel.Rule;

@DisplayName("Ett importpaket")
class BundleTest {
    private static final byte[] HEAD = "municipality,name,title,note\n1880,Örebro kommun,,\n".getBytes(UTF_8);

    @Test
    @DisplayName("En zipfil läses, också med filerna i en mapp och med dolda filer bredvid")
    void zip_is_read() throws IOException {
        Bundle bundle = zip(Map.of("paket/bundle.csv", HEAD, "__MACOSX/._bundle.csv", new byte[] {1}));

        assertThat(bundle.names()).containsExactly("bundle.csv");
        assertThat(bundle.head().name()).isEqualTo("Örebro kommun");
    }

    @Test
    @DisplayName("En mapp läses, och en mapp i mappen räknas som en okänd fil")
    void folder_is_read(@TempDir Path folder) throws IOException {
        Files.write(folder.resolve("bundle.csv"), HEAD);
        Files.createDirectory(folder.resolve("mer"));
        Files.write(folder.resolve(".DS_Store"), HEAD);

        assertThat(Bundle.folder(folder).names()).containsExactly("bundle.csv", "mer");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"../bundle.csv", "paket/../../bundle.csv", "/etc/bundle.csv", "..\\bundle.csv", "C:bundle.csv"})
    @DisplayName("En sökväg som leder ut ur paketet avvisas")
    void traversal_is_refused(String path) {
        assertThat(refusalOf(Map.of(path, HEAD))).isEqualTo(ImportRule.UNSAFE_PATH);
    }

    @Test
    @DisplayName("En zipbomb avvisas på vad den packas upp till, inte på vad den säger sig vara")
    void bomb_is_refused() {
        byte[] large = new byte[Bundle.LARGEST_FILE + 1];

        assertThat(refusalOf(Map.of("units.csv", large))).isEqualTo(ImportRule.BUNDLE_TOO_LARGE);
        assertThat(refusalOf(Map.of(".hidden", large))).isEqualTo(ImportRule.BUNDLE_TOO_LARGE);
    }

    @Test
    @DisplayName("Många stora filer avvisas tillsammans fast var och en ryms")
    void many_large_files_are_refused() {
        Map<String, byte[]> files = new LinkedHashMap<>();
        for (int i = 0; i < 6; i++) {
            files.put(i + ".csv", new byte[Bundle.LARGEST_FILE]);
        }
        assertThat(refusalOf(files)).isEqualTo(ImportRule.BUNDLE_TOO_LARGE);
    }

    @Test
    @DisplayName("Fler än tusen poster avvisas")
    void too_many_entries_are_refused() {
        Map<String, byte[]> files = new LinkedHashMap<>();
        for (int i = 0; i <= Bundle.MOST_ENTRIES; i++) {
            files.put(i + "/", new byte[0]);
        }
        assertThat(refusalOf(files)).isEqualTo(ImportRule.BUNDLE_TOO_LARGE);
    }

    @Test
    @DisplayName("Samma fil två gånger avvisas")
    void duplicate_file_is_refused() {
        assertThat(refusalOf(Map.of("a/bundle.csv", HEAD, "b/bundle.csv", HEAD)))
                .isEqualTo(ImportRule.DUPLICATE_FILE);
    }

    @Test
    @DisplayName("Det som inte är en zipfil avvisas")
    void what_is_no_zip_is_refused() {
        Rejected rejected = catchThrowableOfType(
                Rejected.class, () -> Bundle.zip(new ByteArrayInputStream("%PDF-1.7".getBytes(UTF_8))));

        assertThat(rejected.rule()).isEqualTo(ImportRule.NOT_A_ZIP);
    }

    @Test
    @DisplayName("En avhuggen zipfil avvisas")
    void truncated_zip_is_refused() throws IOException {
        byte[] whole = bytes(Map.of("bundle.csv", HEAD));
        byte[] half = Arrays.copyOf(whole, 60);

        assertThat(catchThrowableOfType(Rejected.class, () -> Bundle.zip(new ByteArrayInputStream(half)))
                        .rule())
                .isEqualTo(ImportRule.NOT_A_ZIP);
    }

    private static Rule refusalOf(Map<String, byte[]> files) {
        return catchThrowableOfType(Rejected.class, () -> zip(files)).rule();
    }

    static Bundle zip(Map<String, byte[]> files) throws IOException {
        return Bundle.zip(new ByteArrayInputStream(bytes(files)));
    }

    private static byte[] bytes(Map<String, byte[]> files) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                out.putNextEntry(new ZipEntry(file.getKey()));
                out.write(file.getValue());
                out.closeEntry();
            }
        }
        return bytes.toByteArray();
    }
}
