package se.mandat.query.export;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Text i en CSV")
class CsvFileTest {
    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+46 19", "-1", "@SUM(A1)", "\t=1", "\r=1", "＝1+1", "=cmd|' /C calc'!A0\nrad två"})
    @DisplayName("som ser ut som en formel får en apostrof")
    void guarded(String text) {
        assertThat(CsvFile.safe(text)).isEqualTo("'" + text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Fler = bättre", "80 %", "– inget", "'citerat"})
    @DisplayName("som inte gör det är som den skrevs")
    void as_written(String text) {
        assertThat(CsvFile.safe(text)).isEqualTo(text);
    }
}
