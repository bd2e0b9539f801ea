package se.mandat.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Rapporten som dokument")
class DocumentScenariosTest {
    private static final String PLANS = "i-detaljplaner";

    @Test
    @DisplayName("Scenario 25: nämndens rapport sätts samman ur enheternas, och varje stycke leder till sin")
    void scenario_25_put_together_from_the_units() {
        String unit = "skola-2072";
        var _ = ReportYear.accepted("POST", "administrator", "/units", """
                {"unit": "%s", "type": "UNIT", "name": "Eklundaskolan", "parent": "bom", "from": "2070-01-01"}""".formatted(unit));
        ReportYear committee = new ReportYear("bom", "2072", "2073-02-15");
        String school = "/followups/" + unit + "/2072";
        var _ = ReportYear.accepted("PUT", "controller", school, "");
        var _ = ReportYear.accepted("PUT", "controller", school + "/texts/sammanfattning", """
                {"text": "Fler elever trivs, och frånvaron minskar."}""");
        long judged = ReportYear.accepted("PUT", "controller", school + "/judgements/quality/2072", """
                {"grade": "FULLY", "ground": "Enkäten i mars"}""");
        var _ = committee.reports(PLANS, "20");

        String page = committee.page("/dokument", "", judged);

        assertThat(page)
                .contains("Ur enheternas rapporter", "Eklundaskolan", "Fler elever trivs, och frånvaron minskar.")
                .contains("Enkäten i mars", "/1880/historik/" + judged)
                .contains("/1880/enheter/" + unit + "/uppfoljning/2072");
    }

    @Test
    @DisplayName("Scenario 34: rapporten läses som den ska beslutas, med vad som ändrats sedan utkastet")
    void scenario_34_as_it_will_be_decided() {
        ReportYear report = new ReportYear("bom", "2074", "2075-02-15");
        var _ = report.reports(PLANS, "20");
        var _ = report.isSubmitted();
        var _ = report.does("POST", "controller", "/return", """
                {"reason": "Planerna i norr saknas"}""");
        var _ = report.does("POST", "enhetschef", "/outcomes/" + PLANS + "/2074/corrections", """
                {"number": 23, "reason": "Norr räknades inte med"}""");
        var _ = report.isSubmitted();
        long approved = report.isApproved();

        String proposed = report.page("/dokument", "", approved);
        long decided = report.isDecided("74");
        String document = report.page("/dokument", "", decided);

        assertThat(proposed)
                .contains("Förslag till beslut", "Ändrat sedan den först lämnades in", "Norr räknades inte med", "23");
        assertThat(document)
                .contains("Beslutad: Bygg- och miljönämnden § 74")
                .doesNotContain("Ändrat sedan den först lämnades in");
        Browser.look("/1880/enheter/bom/uppfoljning/2074/dokument?lang=sv", "rapport-som-dokument");
    }
}
