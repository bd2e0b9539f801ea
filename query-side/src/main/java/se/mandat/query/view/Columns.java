package se.mandat.query.view;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.mandat.kernel.Scalar;
import se.mandat.platform.Json;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.json.JsonMapper;

/**
 * The columns of a row: one per component of the record, by name and type. What is no plain value is jsonb.
 */
final class Columns<R extends Record> {
    private static final MethodType ANY_OF_A_RECORD = MethodType.methodType(Object.class, Record.class);
    private static final MethodType RECORD_OF_VALUES = MethodType.methodType(Record.class, Object[].class);
    private static final MethodType ANY_OF_A_WORD = MethodType.methodType(Object.class, String.class);
    private static final JsonMapper JSON = Json.mapper();
    private static final Map<Class<?>, Writer> PLAIN = Map.of(
            String.class, (value, rows) -> rows.text((String) value),
            BigDecimal.class, (value, rows) -> rows.decimal((BigDecimal) value),
            Integer.class, (value, rows) -> rows.integer((Integer) value),
            int.class, (value, rows) -> rows.integer((Integer) value),
            Long.class, (value, rows) -> rows.number((Long) value),
            long.class, (value, rows) -> rows.number((Long) value),
            Boolean.class, (value, rows) -> rows.bool((Boolean) value),
            boolean.class, (value, rows) -> rows.bool((Boolean) value),
            LocalDate.class, (value, rows) -> rows.day((LocalDate) value),
            Instant.class, (value, rows) -> rows.instant((Instant) value));

    /** What was read of jsonb lately: the same rows are read again and again, and what they hold never changes. */
    private static final Cache<Said, Object> READ = Caffeine.newBuilder()
            .maximumWeight(4_000_000)
            .<Said, Object>weigher((said, _) -> said.text.length())
            .build();

    private final RecordComponent[] components;
    private final MethodHandle[] accessors;
    private final List<String> names;
    private final Reader[] readers;
    private final Writer[] writers;
    private final MethodHandle constructor;

    private record Said(RecordComponent column, String text) {}

    /** How a column is read. */
    private interface Reader {
        @Nullable
        Object read(ResultSet row, int column) throws SQLException;
    }

    /** How a value that is not null is written. */
    private interface Writer {
        void write(Object value, Copied rows);
    }

    Columns(Class<R> row) {
        components = row.getRecordComponents();
        Class<?>[] types =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        MethodHandles.Lookup lookup = MethodHandles.publicLookup();
        accessors = new MethodHandle[components.length];
        try {
            constructor = lookup.unreflectConstructor(row.getDeclaredConstructor(types))
                    .asSpreader(Object[].class, types.length)
                    .asType(RECORD_OF_VALUES);
            for (int i = 0; i < accessors.length; i++) {
                accessors[i] = lookup.unreflect(components[i].getAccessor()).asType(ANY_OF_A_RECORD);
            }
        } catch (ReflectiveOperationException notPublic) {
            throw new IllegalArgumentException(row + " must be a public record", notPublic);
        }
        names = Arrays.stream(components).map(c -> snake(c.getName())).toList();
        readers = Arrays.stream(components).map(Columns::reader).toArray(Reader[]::new);
        writers = Arrays.stream(components).map(c -> writer(c.getType())).toArray(Writer[]::new);
    }

    List<String> names() {
        return names;
    }

    /** Columns by which two rows are told apart wherever they are written otherwise: 1.0 and 1.00 are equal, and are not. */
    List<String> exactly() {
        return Arrays.stream(components)
                .map(c -> snake(c.getName()) + (hasDecimals(c.getType()) ? "::text" : ""))
                .toList();
    }

    private static boolean hasDecimals(Class<?> type) {
        boolean word = Scalar.class.isAssignableFrom(type) || type.isEnum();
        return type == BigDecimal.class || (!word && !PLAIN.containsKey(type));
    }

    /** Writes the row's values, in the order of the columns. */
    void write(R row, Copied rows) {
        for (int i = 0; i < accessors.length; i++) {
            Object value = read(accessors[i], row);
            if (value == null) {
                rows.nothing();
            } else {
                writers[i].write(value, rows);
            }
        }
    }

    /** The row at the cursor, its columns beginning at {@code first}. */
    @SuppressWarnings("unchecked")
    R row(ResultSet rs, int first) throws SQLException {
        @Nullable Object[] values = new @Nullable Object[components.length];
        for (int i = 0; i < values.length; i++) {
            values[i] = readers[i].read(rs, first + i);
        }
        try {
            return (R) (Record) constructor.invokeExact(values);
        } catch (Throwable broken) {
            throw new IllegalStateException("A stored row no longer fits " + Arrays.toString(components), broken);
        }
    }

    private static @Nullable Object read(MethodHandle accessor, Record row) {
        try {
            return (Object) accessor.invokeExact(row);
        } catch (Throwable broken) {
            throw new IllegalStateException(broken);
        }
    }

    private static Writer writer(Class<?> type) {
        if (Scalar.class.isAssignableFrom(type)) {
            return (value, rows) -> rows.text(((Scalar) value).value());
        }
        if (type.isEnum()) {
            return (value, rows) -> rows.text(((Enum<?>) value).name());
        }
        return PLAIN.getOrDefault(type, (value, rows) -> rows.json(JSON.writeValueAsBytes(value)));
    }

    private static Reader reader(RecordComponent component) {
        Class<?> type = component.getType();
        if (Scalar.class.isAssignableFrom(type)) {
            MethodHandle constructor = ofOneWord(type);
            return word(word -> made(constructor, word));
        }
        if (type.isEnum()) {
            Map<String, Object> constants = Arrays.stream(type.getEnumConstants())
                    .collect(Collectors.toMap(constant -> ((Enum<?>) constant).name(), constant -> constant));
            return word(word -> Objects.requireNonNull(constants.get(word)));
        }
        if (type == LocalDate.class) {
            return (row, column) -> row.getObject(column, LocalDate.class);
        }
        if (type == Instant.class) {
            return (row, column) -> {
                OffsetDateTime time = row.getObject(column, OffsetDateTime.class);
                return time == null ? null : time.toInstant();
            };
        }
        if (PLAIN.containsKey(type)) {
            return ResultSet::getObject;
        }
        ObjectReader json = JSON.readerFor(JSON.constructType(component.getGenericType()));
        boolean list = type == List.class;
        return word(text -> list && text.equals("[]")
                ? List.of()
                : READ.get(new Said(component, text), said -> json.readValue(said.text)));
    }

    private static Reader word(Function<String, Object> made) {
        return (row, column) -> {
            String word = row.getString(column);
            return word == null ? null : made.apply(word);
        };
    }

    private static MethodHandle ofOneWord(Class<?> type) {
        try {
            return MethodHandles.publicLookup()
                    .findConstructor(type, MethodType.methodType(void.class, String.class))
                    .asType(ANY_OF_A_WORD);
        } catch (ReflectiveOperationException notOneWord) {
            throw new IllegalArgumentException(type + " is no record of one word", notOneWord);
        }
    }

    private static Object made(MethodHandle constructor, String word) {
        try {
            return (Object) constructor.invokeExact(word);
        } catch (Throwable broken) {
            throw new IllegalStateException(broken);
        }
    }

    static String snake(String name) {
        return name.replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT);
    }
}
