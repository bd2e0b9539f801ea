package se.mandat.query.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** A table as an Excel workbook: the table on the first sheet, what it is on the second. Words are never formulas. */
final class ExcelFile {
    /** More than this Excel does not take in one cell. */
    private static final int LONGEST = 32_000;

    private static final int WIDE = 44;
    private static final int NARROW = 12;
    private static final int MARGIN = 2;

    private ExcelFile() {}

    static byte[] of(FileContent content) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(out, "Mandat", "1.0")) {
            table(workbook.newWorksheet(content.texts().get("sheet.table")), content);
            about(workbook.newWorksheet(content.texts().get("sheet.about")), content);
        } catch (IOException never) {
            throw new UncheckedIOException(never);
        }
        return out.toByteArray();
    }

    private static void table(Worksheet sheet, FileContent content) {
        List<Sheet.Column> columns = content.sheet().columns();
        for (int i = 0; i < columns.size(); i++) {
            sheet.value(0, i, content.heading(columns.get(i).name()));
            sheet.style(0, i).bold().wrapText(true).verticalAlignment("top").set();
        }
        List<List<Cell>> rows = content.sheet().rows();
        for (int i = 0; i < columns.size(); i++) {
            fit(sheet, i, rows);
        }
        for (int row = 0; row < rows.size(); row++) {
            for (int i = 0; i < columns.size(); i++) {
                put(sheet, row + 1, i, rows.get(row).get(i), columns.get(i));
            }
        }
        sheet.freezePane(1, 1);
        sheet.setAutoFilter(0, 0, rows.size(), columns.size() - 1);
    }

    /** As wide as what stands there, within reason; a column where nothing does is hidden. */
    private static void fit(Worksheet sheet, int column, List<List<Cell>> rows) {
        int longest =
                rows.stream().mapToInt(row -> letters(row.get(column))).max().orElse(NARROW);
        sheet.width(column, Math.clamp(longest + MARGIN, NARROW, WIDE));
        if (longest == 0) {
            sheet.hideColumn(column);
        }
    }

    private static int letters(Cell cell) {
        return switch (cell) {
            case Cell.Nothing() -> 0;
            case Cell.Words(String text) -> text.length();
            case Cell.Amount(var value) -> value.toPlainString().length();
            case Cell.Day(var value) -> value.toString().length();
            case Cell.Code(String code, String word) -> Math.max(code.length(), word.length());
        };
    }

    private static void put(Worksheet sheet, int row, int column, Cell cell, Sheet.Column of) {
        switch (cell) {
            case Cell.Nothing() -> {}
            case Cell.Words(String text) -> words(sheet, row, column, text);
            case Cell.Amount(var value) -> sheet.value(row, column, value);
            case Cell.Day(var value) -> {
                sheet.value(row, column, value);
                sheet.style(row, column).format("yyyy-mm-dd").set();
            }
            case Cell.Code(String code, String word) ->
                words(sheet, row, column, of.kind() == Sheet.Kind.REASON ? code : word);
        }
    }

    private static void words(Worksheet sheet, int row, int column, String text) {
        sheet.value(row, column, text.length() > LONGEST ? text.substring(0, LONGEST) + "…" : text);
    }

    private static void about(Worksheet sheet, FileContent content) {
        sheet.width(0, NARROW * 2);
        sheet.width(1, NARROW * 2);
        sheet.width(2, WIDE * 2);
        int row = 0;
        for (Map.Entry<String, String> word : content.about().entrySet()) {
            row = line(sheet, row, word.getKey(), word.getValue());
        }
        List<Sheet.Meaning> codes = content.sheet().codes();
        row = codes.isEmpty() ? row : heading(sheet, row + 1, content.texts().get("sheet.about.codes"));
        for (Sheet.Meaning code : codes) {
            row = line(sheet, row, content.heading(code.column()), code.code(), code.word());
        }
        row = heading(sheet, row + 1, content.texts().get("sheet.about.columns"));
        row = line(sheet, row, content.texts().get("sheet.about.hidden"));
        for (Sheet.Column column : content.sheet().columns()) {
            row = line(sheet, row, content.heading(column.name()), column.name());
        }
    }

    private static int heading(Worksheet sheet, int row, String heading) {
        sheet.style(row, 0).bold().set();
        return line(sheet, row, heading);
    }

    /** Writes one line, and says which is the next. */
    private static int line(Worksheet sheet, int row, String... words) {
        for (int i = 0; i < words.length; i++) {
            sheet.value(row, i, words[i]);
        }
        return row + 1;
    }
}
