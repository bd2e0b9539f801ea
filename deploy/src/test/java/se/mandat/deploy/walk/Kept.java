package se.mandat.deploy.walk;

import com.microsoft.playwright.Page;
import se.mandat.deploy.Running;

/** What the auditor of the invented municipality keeps for herself, so that there are screens with it. */
final class Kept {
    private Kept() {}

    static void comparison(Page page) {
        var _ = page.navigate(Running.url(Told.HOME + "/jamfor?lang=sv&aPeriod=2024&bPeriod=2025"));
        page.getByText("Spara jämförelsen").click();
        page.locator("#f-namn").fill("Året efter valåret");
        page.locator("form:has(#f-namn) button").click();
        page.locator("main a:has-text('Året efter valåret')").waitFor();
    }

    static void note(Page page, String signal) {
        var _ = page.navigate(Running.url(Told.HOME + "/" + signal));
        page.locator("#text").fill("Målvärdet sänktes efter att delåret var känt. Fråga nämnden om skälen.");
        page.locator("form:has(#text) button").click();
        page.waitForURL("**#anteckning");
    }
}
