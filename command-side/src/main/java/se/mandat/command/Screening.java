package se.mandat.command;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.mandat.kernel.CommonRule;
import se.mandat.kernel.Order;
import se.mandat.kernel.PersonalNumber;

/**
 * Whatever somebody says in a command is looked through before anything is decided, because what is decided is kept for
 * ever (domain rule 23). It looks at every word of a command there is or will be, so no command has to remember it.
 */
final class Screening {
    private static final ClassValue<List<Method>> SAID = new ClassValue<>() {
        @Override
        protected List<Method> computeValue(Class<?> type) {
            return Arrays.stream(type.getRecordComponents())
                    .map(component -> component.getAccessor())
                    .toList();
        }
    };

    private Screening() {}

    /** Refused with {@link CommonRule#PERSONAL_NUMBER}. */
    static void mustPass(Order order) {
        said(order.command(), "", "");
        said(order.act().decision(), "", "decision.");
        said(order.act().source(), "", "source.");
    }

    private static void said(@Nullable Object value, String field, String within) {
        switch (value) {
            case String text -> PersonalNumber.mustNotBeIn(text, field);
            case Iterable<?> all -> all.forEach(each -> said(each, field, within));
            case Record record ->
                SAID.get(record.getClass()).forEach(part -> said(of(record, part), within + part.getName(), within));
            case null, default -> {}
        }
    }

    private static @Nullable Object of(Record record, Method part) {
        try {
            return part.invoke(record);
        } catch (IllegalAccessException | InvocationTargetException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }
}
