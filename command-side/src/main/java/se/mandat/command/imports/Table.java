package se.mandat.command.imports;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.mandat.kernel.Rejected;

/** One file of a bundle, taken apart into rows. */
final class Table {
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private Table() {}

    /** The rows under the header, each with the line it begins on. */
    static List<Row> rows(String file, List<String> columns, byte[] content) {
        try (CsvReader<CsvRecord> csv = CsvReader.builder()
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false)
                .ofCsvRecord(text(file, content))) {
            @Nullable List<String> header = null;
            List<Row> rows = new ArrayList<>();
            for (CsvRecord csvRow : csv) {
                if (header == null) {
                    header = header(file, csvRow.getFields());
                } else {
                    rows.add(new Row(file, (int) csvRow.getStartingLineNumber(), columns, header, csvRow.getFields()));
                }
            }
            return rows;
        } catch (CsvParseException _) {
            throw new Rejected(ImportRule.MALFORMED_CSV, file);
        } catch (IOException never) {
            throw new UncheckedIOException(never);
        }
    }

    private static List<String> header(String file, List<String> fields) {
        List<String> header = fields.stream().map(String::strip).toList();
        if (new HashSet<>(header).size() < header.size()) {
            throw new Rejected(ImportRule.MALFORMED_CSV, file);
        }
        return header;
    }

    private static String text(String file, byte[] content) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(content))
                    .toString();
            return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
        } catch (CharacterCodingException _) {
            throw new Rejected(ImportRule.NOT_UTF8, file);
        }
    }
}
