package se.mandat.command.imports;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.mandat.kernel.Rejected;

/** One row of a file: typed values, each refused by name and column. It remembers what was read, so nothing is lost in silence. */
final class Row {
    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,15}(\\.\\d{1,10})?");

    private final String file;
    private final int number;
    private final List<String> columns;
    private final List<String> header;
    private final List<String> fields;
    private final Map<String, String> cells = new LinkedHashMap<>();
    private final Set<String> read = new HashSet<>();

    Row(String file, int number, List<String> columns, List<String> header, List<String> fields) {
        this.file = file;
        this.number = number;
        this.columns = columns;
        this.header = header;
        this.fields = fields;
        for (int i = 0; i < header.size() && i < fields.size(); i++) {
            cells.put(header.get(i), fields.get(i).strip());
        }
    }

    String file() {
        return file;
    }

    /** The line it begins on; the header is on 1. */
    int number() {
        return number;
    }

    /** What the row says, however its columns are ordered. */
    String content() {
        Map<String, String> said = new TreeMap<>(cells);
        said.values().removeIf(String::isEmpty);
        return said.entrySet().stream()
                .map(cell -> cell.getKey() + "=" + cell.getValue())
                .collect(Collectors.joining("\u001f"));
    }

    /** The row has the columns of its file, and as many fields as the header. */
    void mustFit() {
        for (String column : header) {
            if (!columns.contains(column)) {
                throw new Rejected(ImportRule.UNKNOWN_COLUMN, column).at(column);
            }
        }
        if (fields.size() != header.size()) {
            throw new Rejected(ImportRule.WRONG_FIELD_COUNT, fields.size(), header.size());
        }
    }

    /** Every value was asked for. */
    void mustBeUsedUp() {
        cells.forEach((column, value) -> {
            if (!value.isEmpty() && !read.contains(column)) {
                throw new Rejected(ImportRule.UNEXPECTED_VALUE, value).at(column);
            }
        });
    }

    @Nullable
    String optional(String column) {
        read.add(column);
        String value = cells.get(column);
        return value == null || value.isEmpty() ? null : value;
    }

    String text(String column) {
        String value = optional(column);
        if (value == null) {
            ImportRule rule = header.contains(column) ? ImportRule.MISSING_VALUE : ImportRule.MISSING_COLUMN;
            throw new Rejected(rule, column).at(column);
        }
        return value;
    }

    <T> T as(String column, Function<String, T> reader) {
        return read(column, text(column), reader);
    }

    <T> @Nullable T optionally(String column, Function<String, T> reader) {
        String value = optional(column);
        return value == null ? null : read(column, value, reader);
    }

    <T> List<T> list(String column, Function<String, T> reader) {
        String value = optional(column);
        return value == null
                ? List.of()
                : Arrays.stream(value.split("\\|", -1))
                        .map(part -> read(column, part.strip(), reader))
                        .toList();
    }

    /** True or false; nothing said is false. */
    boolean flag(String column) {
        Boolean said = optionally(column, value -> oneOf(value, List.of("true", "false")) == 0);
        return Boolean.TRUE.equals(said);
    }

    static LocalDate date(String value) {
        try {
            return LocalDate.parse(value);
        } catch (DateTimeParseException _) {
            throw new Rejected(ImportRule.NOT_A_DATE, value);
        }
    }

    static BigDecimal number(String value) {
        if (!NUMBER.matcher(value).matches()) {
            throw new Rejected(ImportRule.NOT_A_NUMBER, value);
        }
        return new BigDecimal(value);
    }

    static Integer count(String value) {
        try {
            return number(value).intValueExact();
        } catch (ArithmeticException _) {
            throw new Rejected(ImportRule.NOT_A_NUMBER, value);
        }
    }

    /** One of the constants, written in lower case. */
    static <E extends Enum<E>> Function<String, E> word(Class<E> words) {
        List<E> constants = List.of(words.getEnumConstants());
        List<String> names =
                constants.stream().map(e -> e.name().toLowerCase(Locale.ROOT)).toList();
        return value -> constants.get(oneOf(value, names));
    }

    private static int oneOf(String value, List<String> words) {
        int index = words.indexOf(value);
        if (index < 0) {
            throw new Rejected(ImportRule.NOT_ONE_OF, value, String.join(", ", words));
        }
        return index;
    }

    private static <T> T read(String column, String value, Function<String, T> reader) {
        try {
            return reader.apply(value);
        } catch (Rejected rejected) {
            throw rejected.at(column);
        }
    }
}
