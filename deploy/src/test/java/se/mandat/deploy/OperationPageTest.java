package se.mandat.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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
}
