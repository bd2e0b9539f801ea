package se.mandat.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

@DisplayName("Uppföljningen från början till beslut")
class ReportScenariosTest {
    private static final String PLANS = "i-detaljplaner";

    @Test
    @DisplayName("Scenario 4: den beslutade rapporten visar talen som de var, och pekar på rättelsen efteråt")
    void scenario_4() {
        ReportYear year = new ReportYear("bom", "2031", "2032-03-01");
        year.reports(PLANS, "17");
        year.isSubmitted();
        year.isApproved();
        long decided = year.isDecided("41");
        long published = year.does("POST", "controller", "/publication", "");
        long corrected = year.isCorrected(PLANS, "19");

        assertThat(year.asOf(corrected).path("followup").path("stage").asString())
                .isEqualTo("PUBLISHED");
        assertThat(year.asOf(corrected).path("followup").path("decidedAt").asLong())
                .isEqualTo(decided);
        assertThat(number(year.asOf(decided))).isEqualTo(17);
        assertThat(number(year.asOf(corrected))).isEqualTo(19);
        assertThat(year.page("", published)).contains("Så här beslutades den", "§ 41");
        assertThat(year.page("", corrected))
                .contains("Rättat efter beslutet", "<b>17 ", "<b>19 ", "/1880/historik/" + corrected);
    }

    @Test
    @DisplayName("Scenario 5: vad nämnden visste då, och vad vi vet nu")
    void scenario_5() {
        ReportYear year = new ReportYear("bom", "2031-P1", "2031-06-01");
        long june = year.reports(PLANS, "7");
        long october = year.does("POST", "enhetschef", "/outcomes/" + PLANS + "/2031-P1/corrections", """
                {"number": 8, "reason": "En plan räknades inte"}""");

        assertThat(number(year.asOf(june))).isEqualTo(7);
        assertThat(number(year.asOf(october))).isEqualTo(8);
        assertThat(year.asOf(october)
                        .path("figures")
                        .get(0)
                        .path("row")
                        .path("reason")
                        .asString())
                .isEqualTo("En plan räknades inte");
    }

    @Test
    @DisplayName("Scenario 15: det som ändras efter beslutet är en revidering med skäl; den beslutade visas")
    void scenario_15() {
        ReportYear year = new ReportYear("bom", "2032", "2033-03-01");
        year.does("PUT", "enhetschef", "/texts/sammanfattning", "{\"text\": \"Ett gott år för bygget\"}");
        year.isSubmitted();
        year.isApproved();
        year.isDecided("42");
        String change = "{\"text\": \"Ett blandat år för bygget\"}";
        assertThat(year.refused("PUT", "enhetschef", "/texts/sammanfattning", change))
                .isEqualTo("FOLLOWUP_DECIDED");

        year.does("POST", "controller", "/revisions", "{\"reason\": \"Bolagets siffror saknades\"}");
        long revised = year.does("PUT", "enhetschef", "/texts/sammanfattning", change);

        assertThat(year.page("", revised))
                .contains("Ett gott år för bygget", "Bolagets siffror saknades")
                .doesNotContain("Ett blandat år för bygget");
        assertThat(year.page("&version=arbete", revised)).contains("Ett blandat år för bygget");

        year.isSubmitted();
        year.isApproved();
        long again = year.isDecided("58");
        assertThat(year.page("", again)).contains("Ett blandat år för bygget", "§ 58");
        assertThat(year.asOf(again).path("followup").path("revision").asInt()).isEqualTo(1);
    }

    @Test
    @DisplayName("Scenario 24: läget för varje enhet, dagar sent, och en påminnelse bara till de sena")
    void scenario_24() {
        ReportYear year = new ReportYear("bom", "2024-T1", "2024-06-01");
        long begun = year.reports(PLANS, "3");
        JsonNode status = status(begun, year.period);
        assertThat(status.path("progress").asString()).isEqualTo("WRITING");
        assertThat(status.path("lateness").path("daysLate").asLong()).isPositive();
        String page = period(begun, year.period);
        assertThat(page).contains("Bygg- och miljönämnden", "dagar försenad");

        year.does("POST", "enhetschef", "/sections/ready", """
                {"section": {"kind": "FIGURE", "subject": "%s"}}""".formatted(PLANS));
        assertThat(status(year.does("POST", "politiker", "/comments", "{\"text\": \"Bra\"}"), year.period)
                        .path("progress")
                        .asString())
                .isEqualTo("READY");
        assertThat(status(year.isSubmitted(), year.period).path("progress").asString())
                .isEqualTo("SUBMITTED");
        assertThat(status(year.isApproved(), year.period).path("progress").asString())
                .isEqualTo("APPROVED");
        assertThat(status(year.isDecided("43"), year.period).path("progress").asString())
                .isEqualTo("DECIDED");
    }

    @Test
    @DisplayName("D31: för sent är för sent efter den frist som gällde när rapporten lämnades in")
    void rule_31() {
        ReportYear late = new ReportYear("bom", "2024-T2", "2024-10-01");
        long submitted = late.isSubmitted();
        long days = late.asOf(submitted).path("lateness").path("daysLate").asLong();
        long moved = ReportYear.accepted("POST", "controller", "/periods/2024-T2/dates", """
                {"opens": "2020-01-01", "due": "2099-01-01", "reason": "Alla fick mer tid"}""");

        assertThat(days).isPositive();
        JsonNode after = late.asOf(moved).path("lateness");
        assertThat(after.path("daysLate").asLong()).isEqualTo(days);
        assertThat(after.path("due").asString()).isEqualTo("2024-10-01");
        assertThat(after.path("handedInAt").asLong()).isEqualTo(submitted);
        assertThat(after.path("datedAt").asLong()).isBetween(1L, submitted);
    }

    @Test
    @DisplayName("Scenario 26: efter stängningen behöver en rättelse skäl och någon annans godkännande, och märks")
    void scenario_26() {
        ReportYear year = new ReportYear("bom", "2031-P2", "2031-10-31");
        year.reports(PLANS, "11");
        ReportYear.accepted("POST", "controller", "/periods/2031-P2/closing", "");
        String corrections = "/outcomes/" + PLANS + "/2031-P2/corrections";
        assertThat(year.refused("POST", "enhetschef", corrections, "{\"number\": 12, \"reason\": \" \"}"))
                .isEqualTo("REASON_REQUIRED");
        year.does("POST", "controller", corrections, "{\"number\": 12, \"reason\": \"En plan till\"}");
        assertThat(year.refused("POST", "controller", corrections + "/approval", ""))
                .isEqualTo("SELF_APPROVAL");
        long approved = year.does("POST", "politiker", corrections + "/approval", "");

        assertThat(number(year.asOf(approved))).isEqualTo(12);
        assertThat(year.page("", approved)).contains("rättat", "En plan till");
    }

    @Test
    @DisplayName("D10: den lagstadgade delårsrapporten jämför med året innan, eller säger varför den inte kan")
    void rule_10() {
        String statutory = """
                {"opens": "2020-01-01", "due": "%d-09-30", "statutory": true}""";
        ReportYear first = new ReportYear("bom", ReportYear.scheduled("2061-P2", statutory.formatted(2061)));
        first.reports(PLANS, "11");
        assertThat(first.refused("POST", "enhetschef", "/submission", "")).isEqualTo("COMPARISON_MISSING");
        long asked = first.does("PUT", "enhetschef", "/texts/sammanfattning", "{\"text\": \"Bra\"}");
        assertThat(first.page("", asked)).contains("Varför jämförs inte allt med samma tid året innan?");
        first.does("PUT", "enhetschef", "/texts/jamforelse", "{\"text\": \"Första året vi mäter\"}");
        long submitted = first.isSubmitted();
        assertThat(first.page("/dokument", "", submitted)).contains("Varför jämförs inte allt", "Första året vi mäter");

        ReportYear second = new ReportYear("bom", ReportYear.scheduled("2062-P2", statutory.formatted(2062)));
        second.reports(PLANS, "13");
        long compared = second.isSubmitted();
        assertThat(second.page("", compared)).doesNotContain("Varför jämförs inte allt");
        assertThat(second.page("/dokument", "", compared)).containsPattern("data-l=\"[^\"]+\">11 ");
    }

    @Test
    @DisplayName("D25: den som skrivit in en siffra godkänner varken rapporten eller rättelsen av siffran")
    void rule_25() {
        ReportYear year = new ReportYear("bom", "2063", "2064-02-15");
        year.reports(PLANS, "11");
        year.does(
                "POST",
                "controller",
                "/outcomes/" + PLANS + "/2063/corrections",
                "{\"number\": 12, \"reason\": \"Räknat fel\"}");
        year.isSubmitted();
        assertThat(year.refused("POST", "controller", "/approval", "")).isEqualTo("SELF_APPROVAL");
        year.does("POST", "politiker", "/approval", "");
        String corrections = "/outcomes/" + PLANS + "/2063/corrections";
        year.does("POST", "enhetschef", corrections, "{\"number\": 13, \"reason\": \"En till\"}");
        assertThat(year.refused("POST", "controller", corrections + "/approval", ""))
                .isEqualTo("SELF_APPROVAL");
        year.does("POST", "politiker", corrections + "/approval", "");
        year.does("POST", "controller", corrections, "{\"number\": 14, \"reason\": \"Ännu en\"}");
        year.does("POST", "politiker", corrections + "/approval", "");
        year.does("POST", "enhetschef", corrections, "{\"number\": 15, \"reason\": \"Den sista\"}");
        assertThat(year.refused("POST", "controller", corrections + "/approval", ""))
                .isEqualTo("SELF_APPROVAL");
    }

    @Test
    @DisplayName("Scenario 30: oförändrat räknas som bedömt, med hänvisning till den tidigare bedömningen")
    void scenario_30() {
        ReportYear first = new ReportYear("bom", "2033-T1", "2033-06-01");
        first.does("PUT", "enhetschef", "/judgements/quality/2033-T1", """
                {"factor": "Bemötande", "grade": "PARTLY", "ground": "Enkäten visar 71 av 100"}""");
        ReportYear next = new ReportYear("bom", "2033-T2", "2033-10-01");
        String unchanged = "{\"section\": {\"kind\": \"QUALITY\", \"subject\": \"%s\"}, \"earlier\": \"2033-T1\"}";
        assertThat(next.refused("POST", "enhetschef", "/judgements/unchanged", unchanged.formatted("Annat")))
                .isEqualTo("NOTHING_TO_CONFIRM");
        long confirmed = next.does("POST", "enhetschef", "/judgements/unchanged", unchanged.formatted("Bemötande"));

        JsonNode row = next.asOf(confirmed).path("judgements").get(0).path("row");
        assertThat(row.path("unchanged").asString()).isEqualTo("bom/2033-T1");
        assertThat(row.path("about").asString()).isEqualTo("2033-T2");
        assertThat(row.path("grade").asString()).isEqualTo("PARTLY");
        assertThat(next.page("", confirmed)).contains("oförändrad sedan", "Enkäten visar 71 av 100");
    }

    @Test
    @DisplayName("Scenario 31: den återlämnade ser vilket avsnitt och varför, och samtalet stannar vid rapporten")
    void scenario_31() {
        ReportYear year = new ReportYear("bom", "2034-T1", "2034-06-01");
        year.reports(PLANS, "5");
        year.does("POST", "enhetschef", "/sections/ready", """
                {"section": {"kind": "FIGURE", "subject": "%s"}}""".formatted(PLANS));
        year.isSubmitted();
        long returned = year.does("POST", "controller", "/return", """
                {"section": {"kind": "FIGURE", "subject": "%s"}, "reason": "Skriv vad talet beror på"}""".formatted(PLANS));
        JsonNode followup = year.asOf(returned).path("followup");
        assertThat(followup.path("returnedSection").path("subject").asString()).isEqualTo(PLANS);
        assertThat(followup.path("ready").isEmpty()).isTrue();
        assertThat(year.page("", returned)).contains("Återlämnad: ", "Skriv vad talet beror på");

        year.isSubmitted();
        year.isApproved();
        year.isDecided("44");
        long held = year.does("POST", "controller", "/dialogues", """
                {"held": "2034-07-01", "takingPart": ["förvaltningschef"], "summary": "Handläggarna blir två fler"}""");
        assertThat(year.page("", held)).contains("Skriv vad talet beror på", "Handläggarna blir två fler");
    }

    @Test
    @DisplayName("D9: den lagstadgade delårsrapporten varnas för sin frist, och får inte ha fel längd")
    void rule_9() {
        String body = """
                {"opens": "2031-09-01", "due": "%s", "statutory": true}""";
        var wrong = Running.api("PUT", "controller", "/periods/2035-P1", body.formatted("2035-10-31"));
        assertThat(Running.json(wrong).path("rule").asString()).isEqualTo("INTERIM_LENGTH");
        long late = ReportYear.accepted("PUT", "controller", "/periods/2035-P2", body.formatted("2035-11-30"));
        JsonNode period = Running.json(
                Running.api("GET", "revisor", "/periods/2035-P2?position=" + late, "", "Prefer", "wait=10"));
        assertThat(period.path("warnings").get(0).asString()).isEqualTo("DUE_TOO_LATE");
        assertThat(ReportYear.page("/1880/perioder/2035-P2?lang=sv&after=" + late))
                .contains("2035-10-31");
    }

    private static long number(JsonNode report) {
        return report.path("figures")
                .get(0)
                .path("row")
                .path("measurement")
                .path("number")
                .asLong();
    }

    private static JsonNode status(long position, String period) {
        JsonNode all = Running.json(Running.api(
                "GET", "revisor", "/periods/" + period + "/status?position=" + position, "", "Prefer", "wait=10"));
        for (JsonNode one : all) {
            if (one.path("unit").asString().equals("bom")) {
                return one;
            }
        }
        throw new AssertionError(all.toString());
    }

    private static String period(long after, String period) {
        return ReportYear.page("/1880/perioder/" + period + "?lang=sv&after=" + after);
    }
}
