package se.mandat.deploy.walk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The constants of the code: words that are never shown to anybody. */
final class Constants {
    private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();

    /** Names of files that are words of the language as well. */
    private static final Set<String> EVERYBODYS = Set.of("CSV", "JSON");

    private Constants() {}

    static Set<String> all() {
        return List.of("shared-kernel/target/classes", "query-side/target/classes").stream()
                .map(ROOT::resolve)
                .flatMap(Constants::classes)
                .filter(Class::isEnum)
                .flatMap(type -> Arrays.stream(type.getEnumConstants()))
                .map(constant -> ((Enum<?>) constant).name())
                .filter(name -> !EVERYBODYS.contains(name))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<Class<?>> classes(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files
                    .filter(file -> file.toString().endsWith(".class"))
                    .map(file -> folder.relativize(file).toString())
                    .filter(name -> name.startsWith("se/mandat/") && !name.endsWith("-info.class"))
                    .map(name -> name.replace('/', '.').replace(".class", ""))
                    .toList()
                    .stream()
                    .<Class<?>>map(Constants::named);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Class<?> named(String name) {
        try {
            return Class.forName(name, false, Constants.class.getClassLoader());
        } catch (ClassNotFoundException lost) {
            throw new IllegalStateException(lost);
        }
    }
}
