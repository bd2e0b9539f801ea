package se.mandat.query.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Händelser som rör en sida")
class PageFilterTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            mal/m-1                        | goal=m-1
            indikatorer/sjuk               | indicator=sjuk
            enheter/bun                    | unit=bun
            enheter/bun/uppfoljning/2020   | unit=bun period=2020 feature=followup
            enheter/bun/uppfoljning/2020/dokument | unit=bun period=2020 feature=followup
            enheter/bun/plan/2024          | unit=bun period=2024 feature=plan
            enheter/bun/kvalitet/trygghet  | unit=bun
            """)
    @DisplayName("är de som historiken visar om målet, måttet, enheten, rapporten eller planen")
    void of_one_thing(String page, String asked) {
        assertThat(HistoryFilter.ofPage(page).orElseThrow().words().entrySet().stream()
                        .map(word -> word.getKey() + "=" + word.getValue())
                        .collect(Collectors.joining(" ")))
                .isEqualTo(asked);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"''", "mal", "historik/12", "roda-traden"})
    @DisplayName("finns inte där sidan rör flera saker")
    void of_several(String page) {
        assertThat(HistoryFilter.ofPage(page)).isEmpty();
    }
}
