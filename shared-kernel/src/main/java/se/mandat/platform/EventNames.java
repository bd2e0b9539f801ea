package se.mandat.platform;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.mandat.kernel.Event;
import se.mandat.kernel.StoredAs;

/** Every event by its {@link StoredAs} name. A name nobody knows is an error, not something to pass by. */
public final class EventNames {
    /** Version of the payload's shape; raised only together with an upcaster and a new golden sample. */
    public static final String VERSION = "1";

    private static final Map<String, Class<? extends Event>> BY_NAME = named(Event.class);

    private EventNames() {}

    /** The stored name of an event; a class without one is a programming error. */
    public static String of(Class<?> event) {
        StoredAs name = event.getAnnotation(StoredAs.class);
        if (name == null) {
            throw new IllegalArgumentException(event.getName() + " has no stored name: it wants a @StoredAs");
        }
        return name.value();
    }

    /** The class that reads a stored name; throws on a stranger. */
    public static Class<? extends Event> classOf(String name) {
        Class<? extends Event> event = BY_NAME.get(name);
        if (event == null) {
            throw new UnknownEventName(name);
        }
        return event;
    }

    /** Every stored name, in order. */
    public static List<String> all() {
        return BY_NAME.keySet().stream().sorted().toList();
    }

    /** The stored names of these events, and of families of them. */
    public static Set<String> of(Collection<Class<? extends Event>> events) {
        return events.stream().flatMap(EventNames::records).map(EventNames::of).collect(Collectors.toUnmodifiableSet());
    }

    /** The records of a sealed family by their stored names; throws where one has none, or two have the same. */
    static <E> Map<String, Class<? extends E>> named(Class<E> family) {
        return records(family).collect(Collectors.toUnmodifiableMap(EventNames::of, type -> type.asSubclass(family)));
    }

    private static Stream<Class<?>> records(Class<?> type) {
        return type.isSealed()
                ? Arrays.stream(type.getPermittedSubclasses()).flatMap(EventNames::records)
                : Stream.of(type);
    }

    /** The ledger holds an event this version of Mandat does not know. */
    public static final class UnknownEventName extends RuntimeException {
        private static final long serialVersionUID = 1L;

        UnknownEventName(String name) {
            super("The ledger holds an event named " + name + " that this version does not know");
        }
    }
}
