package se.mandat.query.view;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.mandat.kernel.Scalar;
import se.mandat.platform.Json;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.json.JsonMapper;

/**
 * The columns of a row: one per component of the record, by name and type. What is no plain value is jsonb. Values are
 * written as PostgreSQL's own words for them, so that one statement or copy takes any row.
 */
final class Columns<R extends Record> {
    private static final JsonMapper JSON = Json.mapper();
    private static final Map<Class<?>, String> PLAIN = Map.of(
            String.class, "text",
            BigDecimal.class, "numeric",
            Integer.class, "integer",
            int.class, "integer",
            Long.class, "bigint",
            long.class, "bigint",
            Boolean.class, "boolean",
            boolean.class, "boolean",
            LocalDate.class, "date",
            Instant.class, "timestamptz");

    private final RecordComponent[] components;
    private final MethodHandle[] accessors;
    private final List<String> names;
    private final List<Reader> readers;
    private final MethodHandle constructor;

    /** How a column that is not null is read. */
    private interface Reader {
        Object read(ResultSet row, int column) throws SQLException;
    }

    Columns(Class<R> row) {
        components = row.getRecordComponents();
        Class<?>[] types =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        MethodHandles.Lookup lookup = MethodHandles.publicLookup();
        accessors = new MethodHandle[components.length];
        try {
            constructor = lookup.unreflectConstructor(row.getDeclaredConstructor(types))
                    .asSpreader(Object[].class, types.length);
            for (int i = 0; i < accessors.length; i++) {
                accessors[i] = lookup.unreflect(components[i].getAccessor());
            }
        } catch (ReflectiveOperationException notPublic) {
            throw new IllegalArgumentException(row + " must be a public record", notPublic);
        }
        names = Arrays.stream(components).map(c -> snake(c.getName())).toList();
        readers = Arrays.stream(components).map(Columns::reader).toList();
    }

    List<String> names() {
        return names;
    }

    /** PostgreSQL's type of each column. */
    List<String> types() {
        return Arrays.stream(components).map(c -> type(c.getType())).toList();
    }

    /** Writes the row's values as words into {@code words}, beginning at {@code first}. */
    void write(R row, @Nullable String[] words, int first) {
        for (int i = 0; i < accessors.length; i++) {
            words[first + i] = word(read(accessors[i], row));
        }
    }

    /** The row at the cursor, its columns beginning at {@code first}. */
    @SuppressWarnings("unchecked")
    R row(ResultSet rs, int first) throws SQLException {
        @Nullable Object[] values = new @Nullable Object[components.length];
        for (int i = 0; i < values.length; i++) {
            values[i] = rs.getObject(first + i) == null ? null : readers.get(i).read(rs, first + i);
        }
        try {
            return (R) constructor.invoke(values);
        } catch (Throwable broken) {
            throw new IllegalStateException(
                    "A stored row no longer fits " + constructor.type().returnType(), broken);
        }
    }

    private static @Nullable Object read(MethodHandle accessor, Record row) {
        try {
            return accessor.invoke(row);
        } catch (Throwable broken) {
            throw new IllegalStateException(broken);
        }
    }

    private static @Nullable String word(@Nullable Object value) {
        return switch (value) {
            case null -> null;
            case String text -> text;
            case Scalar scalar -> scalar.value();
            case Enum<?> constant -> constant.name();
            case BigDecimal number -> number.toPlainString();
            case Object plain when PLAIN.containsKey(plain.getClass()) -> plain.toString();
            case Object other -> JSON.writeValueAsString(other);
        };
    }

    private static Reader reader(RecordComponent component) {
        Class<?> type = component.getType();
        if (Scalar.class.isAssignableFrom(type)) {
            MethodHandle constructor = ofOneWord(type);
            return (row, column) -> made(constructor, row.getString(column));
        }
        if (type.isEnum()) {
            Map<String, Object> constants = Arrays.stream(type.getEnumConstants())
                    .collect(Collectors.toMap(constant -> ((Enum<?>) constant).name(), constant -> constant));
            return (row, column) -> Objects.requireNonNull(constants.get(row.getString(column)));
        }
        if (type == LocalDate.class) {
            return (row, column) -> row.getObject(column, LocalDate.class);
        }
        if (type == Instant.class) {
            return (row, column) -> row.getTimestamp(column).toInstant();
        }
        if (PLAIN.containsKey(type)) {
            return ResultSet::getObject;
        }
        ObjectReader json = JSON.readerFor(JSON.constructType(component.getGenericType()));
        return (row, column) -> json.readValue(row.getString(column));
    }

    private static MethodHandle ofOneWord(Class<?> type) {
        try {
            return MethodHandles.publicLookup().findConstructor(type, MethodType.methodType(void.class, String.class));
        } catch (ReflectiveOperationException notOneWord) {
            throw new IllegalArgumentException(type + " is no record of one word", notOneWord);
        }
    }

    private static Object made(MethodHandle constructor, String word) {
        try {
            return constructor.invoke(word);
        } catch (Throwable broken) {
            throw new IllegalStateException(broken);
        }
    }

    private static String type(Class<?> type) {
        return Scalar.class.isAssignableFrom(type) || type.isEnum() ? "text" : PLAIN.getOrDefault(type, "jsonb");
    }

    static String snake(String name) {
        return name.replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT);
    }
}
