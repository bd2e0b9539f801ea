package se.mandat.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.spring.stereotype.Aggregate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import se.mandat.kernel.Command;

@DisplayName("Varje familj av kommandon")
class WiringTest {
    @Test
    @DisplayName("har ett aggregat som tar hand om den")
    void every_family_has_a_handler() {
        Set<Class<?>> families = Set.of(Command.class.getPermittedSubclasses());
        assertThat(aggregates().stream().map(WiringTest::handler).map(handler -> handler.getParameterTypes()[0]))
                .hasSameSizeAs(families)
                .hasSameElementsAs(families);
    }

    @Test
    @DisplayName("går under namnet på den sorts ström den beslutas på")
    void handler_goes_by_the_kind_of_stream() {
        assertThat(aggregates())
                .allSatisfy(aggregate -> assertThat(handler(aggregate)
                                .getAnnotation(CommandHandler.class)
                                .commandName())
                        .isEqualTo(aggregate.getAnnotation(Aggregate.class).type()));
    }

    private static List<Class<?>> aggregates() {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AnnotationTypeFilter(Aggregate.class));
        return scanner.findCandidateComponents("se.mandat.command").stream()
                .<Class<?>>map(found -> load(String.valueOf(found.getBeanClassName())))
                .toList();
    }

    private static Method handler(Class<?> aggregate) {
        return Arrays.stream(aggregate.getDeclaredMethods())
                .filter(method -> method.isAnnotationPresent(CommandHandler.class))
                .findFirst()
                .orElseThrow(() -> new AssertionError(aggregate + " handles nothing"));
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name);
        } catch (ClassNotFoundException gone) {
            throw new AssertionError(gone);
        }
    }
}
