package se.mandat.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Strategen planerar en omorganisation")
class ReorganisationPageTest {
    private final String tail = UUID.randomUUID().toString().substring(0, 8);

    @ParameterizedTest(name = "{0}")
    @CsvSource({"sv, Mål utan enhet, Överlämnat", "en, Goals without a unit, Handed over"})
    @DisplayName("Scenario 38: steg för steg, ser nästa träd och vad som blir hängande, och genomför den på ett beslut")
    void scenario_38_on_the_page(String language, String ownerless, String handedOver) {
        String a = "a-" + tail;
        String b = "b-" + tail;
        establish(a);
        establish(b);
        assertThat(Running.api("POST", "controller", "/goals", """
                {"goal": "m-%1$s", "kind": "verksamhetsmål", "title": "Trygga skolor %1$s", "owner": "%2$s", "from": "2026-01-01"}""".formatted(tail, a))
                        .statusCode())
                .isEqualTo(201);
        try (Browser browser = new Browser()) {
            browser.signIn("administrator");
            browser.open("/1880/organisation/forandring?lang=" + language);
            browser.mustBeSound("the empty form");
            browser.shoot("reorganisation-empty-" + language);
            Page page = browser.page();
            add(page, "ESTABLISH");
            page.locator("[name='steps.1.name']").fill("Nya skolan " + tail);
            page.locator("[name='steps.1.type']").selectOption("UNIT");
            page.locator("[name='steps.1.parent']").selectOption("kf");
            add(page, "RENAME");
            page.locator("button[value='remove.2']").click();
            add(page, "MERGE");
            page.locator("[name='steps.2.units'][value='" + a + "']").check();
            page.locator("[name='steps.2.units'][value='" + b + "']").check();
            page.locator("[name='steps.2.into']").selectOption("nya-skolan-" + tail);
            page.locator(".acts button[value=preview]").click();
            assertThat(page.locator("main").innerText()).contains(ownerless, "Trygga skolor " + tail);
            assertThat(page.locator("[name='handover.m-" + tail + "']").inputValue())
                    .isEqualTo("nya-skolan-" + tail);
            browser.mustBeSound("the preview");
            browser.shoot("reorganisation-preview-" + language);

            page.locator("button[value=carry]").click();
            assertThat(page.locator(".errsum").isVisible()).isTrue();
            assertThat(page.locator("[name='steps.1.name']").inputValue()).isEqualTo("Nya skolan " + tail);
            page.locator("[name='decision.body']").fill("Kommunfullmäktige");
            page.locator("[name='decision.date']").fill("2026-11-25");
            page.locator("button[value=carry]").click();
            assertThat(page.locator("main").innerText()).contains(handedOver, "Trygga skolor " + tail);
            browser.mustBeSound("what became of it");
            browser.shoot("reorganisation-done-" + language);
        }
    }

    private static void add(Page page, String kind) {
        page.locator("#add").selectOption(kind);
        page.locator("button[value=add]").click();
        page.waitForLoadState();
    }

    private static void establish(String unit) {
        assertThat(Running.api("POST", "administrator", "/units", """
                {"unit": "%1$s", "type": "UNIT", "name": "Enhet %1$s", "parent": "kf", "from": "2020-01-01"}""".formatted(unit))
                        .statusCode())
                .isEqualTo(201);
    }
}
