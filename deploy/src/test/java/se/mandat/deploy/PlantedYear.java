package se.mandat.deploy;

import java.util.stream.Stream;

/** A year with each thing to look at planted once, and one without any; told over HTTP, once for all tests. */
final class PlantedYear {
    static final String UNIT = "sig-namnd";
    static final int YEAR = 2011;
    static final int CLEAN_YEAR = 2012;
    private static final String QUEUE = "sig-ko";
    private static final String SAFETY = "sig-trygg";
    private static final String NEW = "sig-nytt";
    private static final PlanYear PLANTED = new PlanYear(UNIT, YEAR);
    private static final PlanYear CLEAN = new PlanYear(UNIT, CLEAN_YEAR);
    private static final long LAST = told();

    private PlantedYear() {}

    /** The position of the last that was told. */
    static long last() {
        return LAST;
    }

    private static long told() {
        ReportYear.accepted("POST", "administrator", "/units", """
                {"unit": "sig-kf", "type": "COUNCIL", "name": "Fullmäktige förr", "from": "2010-01-01"}""");
        established(UNIT);
        established("sig-gammal");
        Stream.of(QUEUE, SAFETY, NEW).forEach(PlantedYear::defined);
        var _ = planted();
        return clean();
    }

    private static void established(String unit) {
        ReportYear.accepted("POST", "administrator", "/units", """
                {"unit": "%s", "type": "COMMITTEE", "name": "Nämnden %s", "parent": "sig-kf", "from": "2010-01-01"}""".formatted(unit, unit));
    }

    private static void defined(String indicator) {
        ReportYear.accepted("POST", "controller", "/indicators", """
                {"indicator": "%s", "definition": %s}""".formatted(indicator, definition(indicator)));
    }

    private static String definition(String title) {
        return """
                {"title": "Mått %s", "unitOfMeasure": "%%", "direction": "HIGHER", "additive": false, "source": "MANUAL"}""".formatted(title);
    }

    private static long planted() {
        String raised = PLANTED.goal("Kortare köer", "§ 1");
        String lowered = PLANTED.goal("Tryggare torg", "§ 1");
        String silent = PLANTED.goal("Fler träd", "§ 1");
        var _ = new PlanYear("sig-gammal", YEAR).goal("Gamla gator");
        var _ = PLANTED.target(raised, QUEUE, "60");
        var _ = PLANTED.target(lowered, SAFETY, "80");
        var _ = PLANTED.ready();
        var _ = PLANTED.adopted(String.join(" ", raised, lowered, silent), "", "§ 11");
        ReportYear report = new ReportYear(UNIT, String.valueOf(YEAR), "2026-06-01");
        ReportYear.accepted("POST", "administrator", "/units/sig-gammal/closure", """
                {"lastDay": "2010-12-31", "succession": "NOT_STATED"}""");
        var _ = PLANTED.change(lowered, SAFETY, "75", "Mindre anslag", "§ 12");
        judged(report, lowered);
        report.reports(SAFETY, "70");
        report.reports(QUEUE, "73");
        judged(report, raised);
        report.reports(NEW, "5");
        report.does("PUT", "controller", "/texts/sammanfattning", "{\"text\": \"Ett blandat år\"}");
        var _ = PLANTED.change(raised, QUEUE, "65", "Bättre läge", null);
        ReportYear.accepted(
                "POST", "controller", "/indicators/" + NEW + "/redefinitions", """
                {"definition": %s, "from": "2011-07-01", "reason": "Ny enkät"}""".formatted(definition("nytt sätt")));
        report.isSubmitted();
        report.isApproved();
        report.isDecided("11");
        String correction = "/outcomes/" + NEW + "/" + YEAR + "/corrections";
        report.does("POST", "enhetschef", correction, "{\"number\": 6, \"reason\": \"Räknat fel\"}");
        return report.does("POST", "politiker", correction + "/approval", "");
    }

    private static void judged(ReportYear report, String goal) {
        report.does("PUT", "enhetschef", "/judgements/goals/" + goal + "/" + report.period, """
                {"grade": "FULLY", "ground": "Så som vi ser det"}""");
    }

    /** Planned, reported in time, approved by another, decided. */
    private static long clean() {
        String goal = CLEAN.goal("Kortare köer", "§ 2");
        var _ = CLEAN.target(goal, QUEUE, "60");
        var _ = CLEAN.ready();
        var _ = CLEAN.adopted(goal, "", "§ 21");
        ReportYear report = new ReportYear(UNIT, String.valueOf(CLEAN_YEAR), "2036-02-15");
        report.reports(QUEUE, "61");
        judged(report, goal);
        report.isSubmitted();
        report.isApproved();
        return report.isDecided("12");
    }
}
