package se.mandat.query.export;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A table as CSV, in two forms. Words that a spreadsheet would take for a formula get an apostrophe before them: in a
 * CSV nothing else tells them apart. Excel and JSON files have them as they were written.
 */
final class CsvFile {
    private static final Pattern FORMULA = Pattern.compile("[=+\\-@\\t\\r\\n＝＋－＠].*", Pattern.DOTALL);

    private CsvFile() {}

    /** As programs read it: a row of names, then rows of numbers with points, days as ISO and codes. */
    static byte[] plain(FileContent content) {
        StringWriter out = new StringWriter();
        try (CsvWriter csv = writer(',', out)) {
            csv.writeRecord(
                    content.sheet().columns().stream().map(Sheet.Column::name).toList());
            content.sheet()
                    .rows()
                    .forEach(row ->
                            csv.writeRecord(row.stream().map(CsvFile::plain).toList()));
        } catch (IOException never) {
            throw new UncheckedIOException(never);
        }
        return out.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** As a Swedish Excel opens it: what it is first, then the table in words. */
    static byte[] forExcel(FileContent content) {
        StringWriter out = new StringWriter();
        out.write('\uFEFF');
        try (CsvWriter csv = writer(';', out)) {
            content.about().forEach((heading, words) -> csv.writeRecord(heading, safe(words)));
            csv.writeRecord(List.of(" "));
            csv.writeRecord(content.sheet().columns().stream()
                    .map(column -> content.heading(column.name()))
                    .toList());
            for (List<Cell> row : content.sheet().rows()) {
                List<String> words = new ArrayList<>();
                for (int i = 0; i < row.size(); i++) {
                    words.add(inWords(row.get(i), content.sheet().columns().get(i)));
                }
                csv.writeRecord(words);
            }
        } catch (IOException never) {
            throw new UncheckedIOException(never);
        }
        return out.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static CsvWriter writer(char separator, StringWriter out) {
        return CsvWriter.builder()
                .fieldSeparator(separator)
                .lineDelimiter(LineDelimiter.CRLF)
                .build(out);
    }

    private static String plain(Cell cell) {
        return switch (cell) {
            case Cell.Nothing() -> "";
            case Cell.Words(String text) -> safe(text);
            case Cell.Amount(var value) -> value.toPlainString();
            case Cell.Day(var value) -> value.toString();
            case Cell.Code(String code, String _) -> code;
        };
    }

    private static String inWords(Cell cell, Sheet.Column column) {
        return switch (cell) {
            case Cell.Amount(var value) -> value.toPlainString().replace('.', ',');
            case Cell.Code(String code, String word) -> column.kind() == Sheet.Kind.REASON ? code : safe(word);
            case Cell.Nothing _, Cell.Words _, Cell.Day _ -> plain(cell);
        };
    }

    static String safe(String text) {
        return FORMULA.matcher(text).matches() ? "'" + text : text;
    }
}
