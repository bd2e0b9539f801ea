package se.mandat.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import se.mandat.query.ui.Texts;
import tools.jackson.databind.JsonNode;

@DisplayName("En sidas tabell som fil")
class FilesTest {
    private static final Path CONTRACT = Path.of("src/test/resources/api/sheets.txt");
    private static final List<String> PAGES = List.of(
            "mal",
            "mal/g-2024-f-resultat",
            "borttagna-mal?sedan=2019-01-01",
            "aktiviteter",
            "indikatorer",
            "indikatorer/i-resultat",
            "historik?unit=kf",
            "beslut",
            "organisation?dag=2023-01-01",
            "signaler?ar=2026",
            "revision/protokoll?fran=2026",
            "perioder",
            "perioder/2024-P2",
            "enheter/kf/uppfoljning/2024-P2",
            "enheter/kf/plan/2025",
            "jamfor?aPeriod=2025&a=2025-06-18&bPeriod=2025",
            "sok?q=skola",
            "enheter/kf?ar=2025",
            "mandatperioder/2023-2026",
            "roda-traden",
            "karta",
            "",
            "andringar?a=2025-01-01",
            "liggaren",
            "styrmodell");

    private static String address(String page, String ending, String query) {
        int at = page.indexOf('?');
        String path = at < 0 ? page : page.substring(0, at);
        String asked = at < 0 ? "" : page.substring(at + 1);
        String all = Stream.of(asked, query).filter(word -> !word.isEmpty()).collect(Collectors.joining("&"));
        return "/1880" + (path.isEmpty() ? "" : "/" + path) + ending + (all.isEmpty() ? "" : "?" + all);
    }

    private static HttpResponse<byte[]> get(String path) {
        return Running.bytes(
                HttpRequest.newBuilder(URI.create(Running.url(path))).build());
    }

    private static String text(String path) {
        HttpResponse<byte[]> answer = get(path);
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        return new String(answer.body(), StandardCharsets.UTF_8);
    }

    private static JsonNode json(String page, String query) {
        return Running.JSON.readTree(text(address(page, ".json", query)));
    }

    private static List<List<String>> csv(String page, String query) {
        return CsvReader.builder().ofCsvRecord(text(address(page, ".csv", query))).stream()
                .map(CsvRecord::getFields)
                .toList();
    }

    private static ReadableWorkbook workbook(String path) throws IOException {
        return new ReadableWorkbook(new ByteArrayInputStream(get(path).body()), new ReadingOptions(true, true));
    }

    /** The rows of the first sheet: numbers as they are, days as ISO days, words as they stand. */
    private static List<List<String>> excel(String page, String query) {
        try (ReadableWorkbook workbook = workbook(address(page, ".xlsx", query))) {
            return workbook.getFirstSheet().read().stream()
                    .map(FilesTest::words)
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static List<String> words(Row row) {
        return row.stream().map(FilesTest::word).toList();
    }

    private static String word(Cell cell) {
        if (cell == null || cell.getType() == CellType.EMPTY) {
            return "";
        }
        assertThat(cell.getType()).isNotIn(CellType.FORMULA, CellType.ERROR);
        boolean day = "yyyy-mm-dd".equals(cell.getDataFormatString());
        return day ? cell.asDate().toLocalDate().toString() : cell.getText();
    }

    private static Stream<String> pages() {
        return PAGES.stream().flatMap(page -> Stream.of(page + "|", page + "|asOf=2025-07-01"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("pages")
    @DisplayName("har samma rader i alla former, nu och som den var en tidigare dag")
    void same_rows_in_every_form(String asked) {
        String page = asked.substring(0, asked.indexOf('|'));
        String query = asked.substring(asked.indexOf('|') + 1);
        JsonNode json = json(page, query);
        List<List<String>> csv = csv(page, query);
        List<List<String>> excel = excel(page, query);
        assertThat(csv).hasSize(json.path("rows").size() + 1);
        assertThat(excel).hasSize(csv.size());
        for (int i = 1; i < csv.size(); i++) {
            JsonNode row = json.path("rows").get(i - 1);
            for (int column = 0; column < csv.getFirst().size(); column++) {
                String name = csv.getFirst().get(column);
                JsonNode value = row.path(name);
                String told = value.isNull()
                        ? ""
                        : value.isNumber() ? value.decimalValue().toPlainString() : value.asString();
                assertThat(csv.get(i).get(column)).as(name).isEqualTo(kept(told, value));
                String kind = json.path("columns").get(column).path("kind").asString();
                String cell = column < excel.get(i).size() ? excel.get(i).get(column) : "";
                if (kind.equals("NUMBER") && !told.isEmpty()) {
                    assertThat(Double.parseDouble(cell)).as(name).isEqualTo(Double.parseDouble(told));
                } else if (!kind.equals("CODE")) {
                    assertThat(cell).as(name).isEqualTo(told);
                }
            }
        }
    }

    /** Words that look like a formula have an apostrophe before them in a CSV; numbers never. */
    private static String kept(String told, JsonNode value) {
        return value.isString() && told.matches("(?s)[=+@-].*") ? "'" + told : told;
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource({
        "mal, '', title",
        "mal, asOf=2025-07-01, title",
        "indikatorer, '', title",
        "beslut?ar=2025, '', body",
        "perioder/2025, '', unitName",
        "jamfor?aPeriod=2025&a=2025-06-18&bPeriod=2025, '', title",
        "jamfor?aPeriod=2025&a=2025-06-18&bPeriod=2025, asOf=2025-12-01, title"
    })
    @DisplayName("har en rad för varje rad på sidan, i samma ordning")
    void same_rows_as_the_page(String page, String query, String column) {
        String html = text(address(page, "", query + "&lang=sv"));
        String table = html.substring(html.indexOf("<tbody"), html.indexOf("</table>", html.indexOf("<tbody")));
        List<String> titles = new ArrayList<>();
        json(page, query)
                .path("rows")
                .forEach(row -> titles.add(row.path(column).asString()));
        assertThat(titles).isNotEmpty();
        assertThat(table.split("<th scope=\"row\"", -1)).hasSize(titles.size() + 1);
        int at = 0;
        for (String title : titles) {
            int next = table.indexOf(escaped(title), at);
            assertThat(next).as(title).isGreaterThanOrEqualTo(at);
            at = next;
        }
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;");
    }

    @Test
    @DisplayName("har kolumner som bara läggs till, aldrig byter namn eller plats")
    void columns_are_a_contract() throws IOException {
        List<String> now = PAGES.stream()
                .map(page -> json(page, ""))
                .map(json -> json.path("sheet").asString() + ": "
                        + StreamSupport.stream(json.path("columns").spliterator(), false)
                                .map(column -> column.path("name").asString() + " "
                                        + column.path("kind").asString())
                                .collect(Collectors.joining(", ")))
                .distinct()
                .toList();
        if (Boolean.getBoolean("sheets.write")) {
            var _ = Files.write(CONTRACT, now);
        }
        List<String> agreed = Files.readAllLines(CONTRACT);
        assertThat(now).hasSameSizeAs(agreed);
        for (int i = 0; i < agreed.size(); i++) {
            assertThat(now.get(i)).startsWith(agreed.get(i));
        }
    }

    @Test
    @DisplayName("säger i Excel och JSON vad den är, som den var när, och var den läses")
    void says_what_it_is() throws IOException {
        JsonNode json = json("mal", "asOf=2025-07-01");
        String permalink = json.path("permalink").asString();
        assertThat(permalink)
                .startsWith("http")
                .endsWith("/1880/mal?asOf=" + json.path("position").asLong());
        assertThat(json.path("asOf").asString()).isLessThanOrEqualTo("2025-07-01");
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(
                get("/1880/mal.xlsx?asOf=2025-07-01&lang=sv").body()))) {
            String about = workbook.getSheet(1).orElseThrow().read().stream()
                    .map(row -> String.join("|", words(row)))
                    .collect(Collectors.joining("\n"));
            assertThat(about)
                    .contains(
                            "Kommun|Örebro", "Läge per|" + json.path("asOf").asString(), permalink, "NOT|Uppnås inte");
        }
        assertThat(get("/1880/jamfor.csv?aPeriod=2024&bPeriod=2025&under=1&q=Anna")
                        .headers()
                        .firstValue("Content-Disposition")
                        .orElseThrow())
                .matches(".*\"1880-jamfor-2024-2025-\\d{4}-\\d{2}-\\d{2}\\.csv\"");
        HttpResponse<byte[]> csv = get("/1880/mal.csv?asOf=2025-07-01");
        assertThat(csv.headers().firstValue("Ledger-Position"))
                .hasValue(json.path("position").asString());
        assertThat(csv.headers().firstValue("Link")).hasValue("<" + permalink + ">; rel=\"canonical\"");
        assertThat(csv.headers().firstValue("Content-Disposition").orElseThrow())
                .contains("1880-mal-" + json.path("asOf").asString() + ".csv");
    }

    @Test
    @DisplayName("öppnas av svensk Excel: BOM, semikolon, decimalkomma, CRLF, ord i stället för koder")
    void for_a_swedish_excel() {
        String csv = text("/1880/indikatorer/i-resultat.csv?format=excel&lang=sv");
        assertThat(csv)
                .startsWith("\uFEFFTabell;")
                .contains("\r\nIndikator-id;Rubrik;")
                .doesNotContain("format=excel");
        String grades = text("/1880/mal.csv?format=excel&lang=sv");
        assertThat(grades).contains(";Uppnås inte;").doesNotContain(";NOT;");
        assertThat(text("/1880/mal/g-2024-f-resultat.csv?format=excel&lang=sv")).containsPattern(";\\d+,\\d+;");
        assertThat(text("/1880/mal/g-2024-f-resultat.csv"))
                .containsPattern(",\\d+\\.\\d+,")
                .doesNotContain("\uFEFF");
    }

    @Test
    @DisplayName("har aldrig 0 för det som saknas, utan tomt och en kod")
    void missing_is_never_zero() {
        ReportYear year = new ReportYear("bom", "2052-01", "2052-02-10");
        long said = year.does("PUT", "enhetschef", "/outcomes/i-detaljplaner/2052-01", """
                {"missing": "SECRET", "comment": "Enskild går att känna igen"}""");
        String page = "enheter/bom/uppfoljning/2052-01";
        String now = "after=" + said;
        JsonNode row = json(page, now).path("rows").get(0);
        assertThat(row.path("value").isNull()).isTrue();
        assertThat(row.path("valueMissing").asString()).isEqualTo("SECRET");
        List<String> cells = excel(page, now).get(1);
        int value = csv(page, now).getFirst().indexOf("value");
        assertThat(cells.get(value)).isEmpty();
        assertThat(cells.get(value + 2)).isEqualTo("SECRET");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            =HYPERLINK("http://example.se","Klicka")
            +46 19 21 10 00
            -1+2
            @SUM(A1:A9)
            """)
    @DisplayName("har text som aldrig kan bli en formel")
    void text_is_never_a_formula(String title) {
        String goal = "g-" + UUID.randomUUID();
        HttpResponse<String> set = Running.api(
                "POST", "controller", "/goals", """
                {"goal": "%s", "kind": "nämndmål", "title": %s, "owner": "bom",
                 "contributesTo": [], "contributors": [], "partners": [], "from": "2053-01-01", "to": "2053-12-31", "soundEconomy": false}""".formatted(goal, Running.JSON.writeValueAsString(title)));
        String now = "mandat=alla&after=" + Running.position(set);
        assertThat(csv("mal", now)).anySatisfy(row -> assertThat(row).contains(goal, "'" + title));
        assertThat(text("/1880/mal.csv?format=excel&" + now))
                .doesNotContain(";" + title)
                .doesNotContain(";\"" + title);
        assertThat(excel("mal", now)).anySatisfy(row -> assertThat(row).contains(goal, title));
    }

    @Test
    @DisplayName("har en rubrik på varje kolumn, på båda språken")
    void every_column_has_a_heading() throws IOException {
        Pattern column = Pattern.compile("\\.(?:text|number|whole|day|code|word|yes)\\(\\s*\"([a-z]\\w*)\"");
        Set<String> names = new TreeSet<>();
        try (Stream<Path> files = Files.walk(Path.of("../query-side/src/main/java"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String code = Files.readString(file);
                if (code.contains("Rows.of(")) {
                    column.matcher(code).results().forEach(found -> names.add(found.group(1)));
                }
            }
        }
        assertThat(names).hasSizeGreaterThan(60);
        for (String language : List.of("sv", "en")) {
            assertThat(names).allMatch(name -> Texts.in(language).has("sheet.column." + name));
        }
    }

    @Test
    @DisplayName("finns inte för sidor utan tabell")
    void only_where_there_is_a_table() {
        assertThat(get("/1880/historik/1.csv").statusCode()).isEqualTo(404);
        assertThat(get("/1880/finns-ej.csv").statusCode()).isEqualTo(404);
    }
}
