package se.mandat.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.mandat.query.view.Builder;

@DisplayName("Den som förvaltar systemet")
class OperationPageTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource({"sv, Kontrollera mot liggaren, rad för rad", "en, Check against the ledger, row by row"})
    @DisplayName("kontrollerar vyerna mot liggaren och får svaret i ord")
    void checks_the_views(String language, String button, String found) throws InterruptedException {
        try (Browser browser = new Browser()) {
            browser.signIn("administrator");
            browser.open("/drift?lang=" + language);
            Page page = browser.page();
            browser.mustBeSound("/drift before");
            page.getByText(button, new Page.GetByTextOptions().setExact(true)).click();
            Running.bean(Builder.class).await();
            browser.open("/drift");
            assertThat(page.locator("main").innerText()).contains(found);
            browser.mustBeSound("/drift after");
            browser.shoot("drift-" + language);
        }
    }

    @Test
    @DisplayName("ser varje kommuns försegling, och det som är parkerat som det ligger i liggaren, och försöker igen")
    void sealing_and_parked() throws InterruptedException {
        JdbcClient jdbc = Running.bean(JdbcClient.class);
        long event = jdbc.sql("select min(position) from event where municipality = '1880'")
                .query(Long.class)
                .single();
        var _ = jdbc.sql("insert into views.parked (position, municipality, stream, name, reason)"
                        + " values (?, '1880', 'goal:1880:x', 'GoalPainted', 'Ingen vet vad det är')")
                .param(event)
                .update();
        try (Browser browser = new Browser()) {
            browser.signIn("administrator");
            browser.open("/drift?lang=sv");
            Page page = browser.page();
            assertThat(page.locator("section:has(#forsegling) tbody").innerText())
                    .contains("Örebro", "Lindesberg");
            assertThat(page.locator("section:has(#parkerade)").innerText()).contains("Ingen vet vad det är");
            page.getByText("som den ligger i liggaren").click();
            assertThat(page.locator("section:has(#parkerade) pre").innerText())
                    .startsWith("{")
                    .contains("\"");
            browser.mustBeSound("/drift with something parked");
            page.getByText("Försök igen").click();
            Running.bean(Builder.class).await();
            browser.open("/drift?lang=sv");
            assertThat(page.locator("section:has(#parkerade)").innerText())
                    .contains("Inga. Alla händelser finns i vyerna.");
        }
    }
}
