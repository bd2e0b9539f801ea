package se.mandat.query.export;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.mandat.platform.Json;
import se.mandat.query.ui.Visit;
import tools.jackson.databind.json.JsonMapper;

/** A table as JSON: what it is, its columns, and each row by the names of the columns. */
final class JsonFile {
    private static final JsonMapper JSON = Json.mapper();

    private JsonFile() {}

    static byte[] of(FileContent content) {
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("title", content.title());
        all.put("sheet", content.sheet().name());
        Visit visit = content.visit();
        if (visit != null) {
            all.put("municipality", visit.municipality().value());
            all.put("asOf", visit.asOf().day().toString());
            all.put("position", visit.asOf().position());
            all.put("source", content.texts().get("sheet.about.source.text", visit.municipalityName()));
        }
        all.put("permalink", content.permalink());
        all.put("codes", content.sheet().codes());
        all.put(
                "columns",
                content.sheet().columns().stream()
                        .map(column -> column(content, column))
                        .toList());
        all.put(
                "rows",
                content.sheet().rows().stream()
                        .map(row -> row(content.sheet().columns(), row))
                        .toList());
        return JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(all);
    }

    private static Map<String, String> column(FileContent content, Sheet.Column column) {
        Map<String, String> said = new LinkedHashMap<>();
        said.put("name", column.name());
        said.put("kind", column.kind().name());
        said.put("title", content.heading(column.name()));
        return said;
    }

    private static Map<String, @Nullable Object> row(List<Sheet.Column> columns, List<Cell> cells) {
        Map<String, @Nullable Object> row = new LinkedHashMap<>();
        for (int i = 0; i < cells.size(); i++) {
            row.put(columns.get(i).name(), value(cells.get(i)));
        }
        return row;
    }

    private static @Nullable Object value(Cell cell) {
        return switch (cell) {
            case Cell.Nothing() -> null;
            case Cell.Words(String text) -> text;
            case Cell.Amount(var value) -> value;
            case Cell.Day(var value) -> value.toString();
            case Cell.Code(String code, String _) -> code;
        };
    }
}
