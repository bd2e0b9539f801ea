package se.mandat.deploy.walk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Vandringen märker en sida som är fel")
class SeenTest {
    private static final String WHOLE = """
            <!doctype html><html lang="sv"><head><title>Mål – Mandat</title></head><body>
            <h1 id="a">Mål</h1><a href="#a">Upp</a><label for="f">KF</label><input id="f">
            <pre>{"grade": "PARTLY", "note": null}</pre>TEXT</body></html>""";

    @ParameterizedTest(name = "{1}")
    @CsvSource(delimiter = '|', textBlock = """
            <title>Mål – Mandat</title> | <title></title>             | has no title
            <h1 id="a">Mål</h1>         | <p id="a">Mål</p>           | has 0 main headings
            lang="sv"                   | lang="en"                   | is not in sv
            TEXT                        | Värde: null                 | says null
            TEXT                        | Bedömt PARTLY               | says a word of the code
            TEXT                        | {0} av {1} mål              | has a hole
            TEXT                        | 1.2E+5 kronor               | has a hole
            TEXT                        | <p id="f">Två</p>           | has the id f twice
            href="#a"                   | href="#b"                   | leads to #b
            for="f"                     | for="g"                     | points at the id g
            href="#a"                   | href="/9990/mal/null"       | leads to null
            TEXT                        | <i aria-label="NOT_MEASURED"></i> | says a word of the code
            """)
    @DisplayName("varje fel för sig")
    void finds(String part, String broken, String wrong) {
        assertThat(wrongs(WHOLE)).isEmpty();
        assertThat(wrongs(WHOLE.replace(part, broken))).anyMatch(found -> found.startsWith(wrong));
    }

    @Test
    @DisplayName("ett svar som inte är en sida")
    void finds_what_is_no_page() {
        assertThat(new Seen("/9990/x", "sv", 404, "").wrongs(Set.of())).containsExactly("answers 404");
    }

    private static List<String> wrongs(String html) {
        return new Seen("/9990/mal", "sv", 200, html).wrongs(Set.of("PARTLY", "NOT_MEASURED"));
    }
}
