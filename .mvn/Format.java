import com.palantir.javaformat.java.Formatter;
import com.palantir.javaformat.java.ImportOrderer;
import com.palantir.javaformat.java.JavaFormatterOptions;
import com.palantir.javaformat.java.RemoveUnusedImports;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Formats every Java file of the project with palantir-java-format, or with {@code check} names those that are not. */
class Format {
    public static void main(String[] arguments) throws Exception {
        boolean check = List.of(arguments).contains("check");
        Formatter formatter = Formatter.createFormatter(JavaFormatterOptions.builder()
                .style(JavaFormatterOptions.Style.PALANTIR)
                .formatJavadoc(false)
                .build());
        int wrong = 0;
        for (Path file : files()) {
            String before = Files.readString(file);
            String after = formatter.formatSource(
                    RemoveUnusedImports.removeUnusedImports(ImportOrderer.reorderImports(before, JavaFormatterOptions.Style.PALANTIR)));
            if (!before.equals(after)) {
                wrong++;
                System.out.println((check ? "not formatted: " : "formatted: ") + file);
                if (!check) {
                    Files.writeString(file, after);
                }
            }
        }
        if (check && wrong > 0) {
            System.out.println("Run: mvn -N validate exec:exec@format");
            System.exit(1);
        }
    }

    private static List<Path> files() throws Exception {
        try (Stream<Path> files = Files.walk(Path.of("."))) {
            return files.filter(file -> file.toString().matches("\\./[a-z/-]+/src/.*\\.java")).toList();
        }
    }
}
