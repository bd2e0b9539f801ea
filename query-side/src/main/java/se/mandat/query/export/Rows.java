package se.mandat.query.export;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.mandat.kernel.Act;
import se.mandat.kernel.Decision;
import se.mandat.kernel.Measurement;
import se.mandat.kernel.Missing;
import se.mandat.kernel.Source;
import se.mandat.query.export.Sheet.Column;
import se.mandat.query.export.Sheet.Kind;
import se.mandat.query.history.HistoryRow;
import se.mandat.query.ui.Texts;

/** Makes a {@link Sheet} of rows, column by column. */
public final class Rows<R> {
    private static final Cell NOTHING = new Cell.Nothing();

    private final String name;
    private final Texts texts;
    private final Collection<R> rows;
    private final List<Column> columns = new ArrayList<>();
    private final List<Reading<R, Cell>> readings = new ArrayList<>();

    private Rows(String name, Texts texts, Collection<R> rows) {
        this.name = name;
        this.texts = texts;
        this.rows = rows;
    }

    /** What a column holds of a row; nothing leaves the cell empty. */
    public interface Reading<R, T> {
        @Nullable
        T of(R row);
    }

    public static <R> Rows<R> of(String name, Texts texts, Collection<R> rows) {
        return new Rows<>(name, texts, rows);
    }

    public Rows<R> text(String column, Reading<R, String> reading) {
        return column(column, Kind.TEXT, row -> {
            String text = reading.of(row);
            return text == null || text.isEmpty() ? null : new Cell.Words(text);
        });
    }

    public Rows<R> number(String column, Reading<R, BigDecimal> reading) {
        return column(column, Kind.NUMBER, row -> {
            BigDecimal number = reading.of(row);
            return number == null ? null : new Cell.Amount(number);
        });
    }

    /** A count, or a place in the ledger. */
    public Rows<R> whole(String column, Reading<R, Number> reading) {
        return column(column, Kind.NUMBER, row -> {
            Number number = reading.of(row);
            return number == null ? null : new Cell.Amount(BigDecimal.valueOf(number.longValue()));
        });
    }

    public Rows<R> day(String column, Reading<R, LocalDate> reading) {
        return column(column, Kind.DATE, row -> {
            LocalDate day = reading.of(row);
            return day == null ? null : new Cell.Day(day);
        });
    }

    /** A code that is called differently where it stands. */
    public Rows<R> code(String column, Reading<R, Cell.Code> reading) {
        return column(column, Kind.CODE, reading::of);
    }

    /** One of the words of the product. */
    public Rows<R> word(String column, Reading<R, Enum<?>> reading) {
        return column(column, Kind.CODE, row -> {
            Enum<?> word = reading.of(row);
            return word == null ? null : new Cell.Code(word.name(), texts.word(word));
        });
    }

    /** Whether something is so. */
    public Rows<R> yes(String column, Reading<R, Boolean> reading) {
        return column(column, Kind.CODE, row -> {
            Boolean yes = reading.of(row);
            return yes == null ? null : new Cell.Code(yes ? "YES" : "NO", texts.get(yes ? "yes" : "no"));
        });
    }

    /** A figure as three columns: its number, the total it is counted of, and why it is missing where it is. */
    public Rows<R> figure(String column, Reading<R, Measurement> reading) {
        return number(column, row -> {
                    Measurement said = reading.of(row);
                    return said == null ? null : said.number();
                })
                .number(column + "OfTotal", row -> {
                    Measurement said = reading.of(row);
                    return said == null ? null : said.ofTotal();
                })
                .column(column + "Missing", Kind.REASON, row -> {
                    Measurement said = reading.of(row);
                    Missing why = said == null ? null : said.missing();
                    return why == null ? null : new Cell.Code(why.name(), texts.word(why));
                });
    }

    /** Where a row is read: its event, when that was known, on which decision, from which source. */
    public Rows<R> ground(String prefix, Reading<R, HistoryRow> reading) {
        return whole(named(prefix, "event"), row -> {
                    HistoryRow event = reading.of(row);
                    return event == null ? null : event.own();
                })
                .day(named(prefix, "known"), row -> {
                    HistoryRow event = reading.of(row);
                    return event == null ? null : LocalDate.ofInstant(event.knownAt(), Act.ZONE);
                })
                .text(named(prefix, "decision"), row -> {
                    HistoryRow event = reading.of(row);
                    Decision decision = event == null ? null : event.decision();
                    return decision == null ? null : texts.decision(decision);
                })
                .text(named(prefix, "source"), row -> {
                    HistoryRow event = reading.of(row);
                    Source source = event == null ? null : event.source();
                    return source == null ? null : source.title();
                });
    }

    private static String named(String prefix, String column) {
        return prefix.isEmpty() ? column : prefix + Character.toUpperCase(column.charAt(0)) + column.substring(1);
    }

    private Rows<R> column(String column, Kind kind, Reading<R, Cell> reading) {
        columns.add(new Column(column, kind));
        readings.add(reading);
        return this;
    }

    public Sheet sheet() {
        return new Sheet(
                name, List.copyOf(columns), rows.stream().map(this::cells).toList());
    }

    private List<Cell> cells(R row) {
        return readings.stream()
                .map(reading -> {
                    Cell cell = reading.of(row);
                    return cell == null ? NOTHING : cell;
                })
                .toList();
    }
}
