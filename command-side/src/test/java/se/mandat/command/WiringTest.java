package se.mandat.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.axonframework.commandhandling.CommandHandler;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import se.mandat.kernel.Command;

@DisplayName("Varje kommando")
class WiringTest {
    @Test
    @DisplayName("har någon som tar hand om det")
    void every_command_has_a_handler() {
        assertThat(handled())
                .containsExactlyInAnyOrderElementsOf(concrete(Command.class).collect(Collectors.toSet()));
    }

    private static Stream<Class<?>> concrete(Class<?> type) {
        return type.isSealed()
                ? Arrays.stream(type.getPermittedSubclasses()).flatMap(WiringTest::concrete)
                : Stream.of(type);
    }

    private static Set<Class<?>> handled() {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AnnotationTypeFilter(org.axonframework.spring.stereotype.Aggregate.class));
        return scanner.findCandidateComponents("se.mandat.command").stream()
                .map(found -> load(String.valueOf(found.getBeanClassName())))
                .flatMap(aggregate -> Arrays.stream(aggregate.getDeclaredMethods()))
                .filter(method -> method.isAnnotationPresent(CommandHandler.class))
                .map(WiringTest::command)
                .collect(Collectors.toSet());
    }

    private static Class<?> command(Method handler) {
        return handler.getParameterTypes()[0];
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name);
        } catch (ClassNotFoundException gone) {
            throw new AssertionError(gone);
        }
    }
}
