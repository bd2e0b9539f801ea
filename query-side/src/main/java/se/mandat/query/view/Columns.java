package se.mandat.query.view;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.postgresql.util.PGobject;
import se.mandat.kernel.Scalar;
import se.mandat.platform.Json;
import tools.jackson.databind.json.JsonMapper;

/** The columns of a row: one per component of the record, by name and type. What is no plain value is jsonb. */
final class Columns<R extends Record> {
    private static final JsonMapper JSON = Json.mapper();
    private static final Set<Class<?>> PLAIN = Set.of(
            String.class,
            BigDecimal.class,
            Integer.class,
            int.class,
            Long.class,
            long.class,
            Boolean.class,
            boolean.class);

    private final RecordComponent[] components;
    private final MethodHandle constructor;

    Columns(Class<R> row) {
        components = row.getRecordComponents();
        Class<?>[] types =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        try {
            constructor = MethodHandles.publicLookup().unreflectConstructor(row.getDeclaredConstructor(types));
        } catch (ReflectiveOperationException notPublic) {
            throw new IllegalArgumentException(row + " must be a public record", notPublic);
        }
    }

    List<String> names() {
        return Arrays.stream(components).map(c -> snake(c.getName())).toList();
    }

    /** The row's values as JDBC takes them. */
    List<@Nullable Object> values(R row) {
        return Arrays.stream(components)
                .<@Nullable Object>map(component -> write(component, read(component, row)))
                .toList();
    }

    /** The row at the cursor, its columns beginning at {@code first}. */
    @SuppressWarnings("unchecked")
    R row(ResultSet rs, int first) throws SQLException {
        @Nullable Object[] values = new @Nullable Object[components.length];
        for (int i = 0; i < values.length; i++) {
            values[i] = read(components[i], rs, first + i);
        }
        try {
            return (R) constructor.invokeWithArguments(values);
        } catch (Throwable broken) {
            throw new IllegalStateException(
                    "A stored row no longer fits " + constructor.type().returnType(), broken);
        }
    }

    private static @Nullable Object read(RecordComponent component, Record row) {
        try {
            return component.getAccessor().invoke(row);
        } catch (ReflectiveOperationException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private static @Nullable Object write(RecordComponent component, @Nullable Object value) {
        return switch (value) {
            case null -> isJson(component.getType()) ? json(null) : null;
            case Scalar scalar -> scalar.value();
            case Enum<?> constant -> constant.name();
            case LocalDate day -> Date.valueOf(day);
            case Instant moment -> Timestamp.from(moment);
            case Object plain when PLAIN.contains(plain.getClass()) -> plain;
            case Object other -> json(JSON.writeValueAsString(other));
        };
    }

    private static @Nullable Object read(RecordComponent component, ResultSet rs, int column) throws SQLException {
        Class<?> type = component.getType();
        if (rs.getObject(column) == null) {
            return null;
        }
        if (Scalar.class.isAssignableFrom(type) || type.isEnum()) {
            return JSON.convertValue(rs.getString(column), type);
        }
        if (type == LocalDate.class) {
            return rs.getObject(column, LocalDate.class);
        }
        if (type == Instant.class) {
            return rs.getTimestamp(column).toInstant();
        }
        if (PLAIN.contains(type)) {
            return type == int.class || type == Integer.class ? (Object) rs.getInt(column) : rs.getObject(column);
        }
        return JSON.readValue(rs.getString(column), JSON.constructType(component.getGenericType()));
    }

    private static boolean isJson(Class<?> type) {
        return !PLAIN.contains(type)
                && !type.isEnum()
                && !Scalar.class.isAssignableFrom(type)
                && type != LocalDate.class
                && type != Instant.class;
    }

    private static PGobject json(@Nullable String text) {
        try {
            PGobject value = new PGobject();
            value.setType("jsonb");
            value.setValue(text);
            return value;
        } catch (SQLException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    static String snake(String name) {
        return name.replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT);
    }
}
