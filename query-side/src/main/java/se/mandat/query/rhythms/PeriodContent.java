package se.mandat.query.rhythms;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import se.mandat.kernel.periods.StatutoryInterim;
import se.mandat.query.export.Sheet;
import se.mandat.query.export.Tabular;
import se.mandat.query.followup.ReportStanding.State;
import se.mandat.query.followup.Reporters.Progress;
import se.mandat.query.followup.Reporters.Reporter;
import se.mandat.query.periods.PeriodRow;
import se.mandat.query.ui.Names;
import se.mandat.query.ui.Texts;
import se.mandat.query.ui.Visit;

/** One reporting period and the status of every unit that reports. */
public record PeriodContent(Visit visit, PeriodRow period, List<Reporter> reporters) implements Tabular {
    @Override
    public Sheet sheet() {
        return PeriodSheets.status(this);
    }

    public Names names() {
        return new Names(visit);
    }

    /** The units that should have handed in their report. */
    public List<Reporter> overdue() {
        return reporters.stream().filter(Reporter::isOverdue).toList();
    }

    /** How many have handed in their report. */
    public long handedIn() {
        return reporters.stream().filter(one -> !one.progress().isWithUnit()).count();
    }

    /** How many have come so far and no further. */
    public long count(Progress progress) {
        return reporters.stream().filter(one -> one.progress() == progress).count();
    }

    /** The steps of a report, as the board has them. */
    public static final List<Progress> STEPS =
            List.of(Progress.WRITING, Progress.SUBMITTED, Progress.APPROVED, Progress.DECIDED, Progress.PUBLISHED);

    /** Whether a unit's report has passed a step, is at it, or has it ahead. */
    public State state(Reporter reporter, Progress step) {
        int at = STEPS.indexOf(
                switch (reporter.progress()) {
                    case READY, RETURNED -> Progress.WRITING;
                    case NOT_STARTED, WRITING, SUBMITTED, APPROVED, DECIDED, PUBLISHED -> reporter.progress();
                });
        int of = STEPS.indexOf(step);
        return at > of || (at == of && step == Progress.PUBLISHED) ? State.DONE : at == of ? State.HERE : State.AHEAD;
    }

    /** A reminder as a letter in the reader's own mail program. */
    public String letter(Reporter reporter) {
        String subject = visit.texts()
                .get("board.subject", visit.texts().period(period.period()), names().unit(reporter.unit()));
        return "mailto:?subject=" + encoded(subject) + "&body=" + encoded(reminder(reporter));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    /** A reminder to send to one unit; nothing is sent from here. */
    public String reminder(Reporter reporter) {
        Texts texts = visit.texts();
        return texts.get(
                "periods.reminder.text",
                names().unit(reporter.unit()),
                texts.period(period.period()),
                texts.date(reporter.lateness().due()),
                texts.word(reporter.progress()));
    }

    /** The last day the law gives the interim report. */
    public String latest() {
        return visit.texts().date(StatutoryInterim.latest(period.period()));
    }

    /** A unit's report. */
    public String to(Reporter reporter) {
        return visit.url("enheter/" + reporter.unit() + "/uppfoljning/" + period.period());
    }

    /** Something to do with the period. */
    public String step(String step) {
        return visit.now("perioder/" + period.period() + "/" + step);
    }

    /** The id of the command a button sends. */
    public String newId() {
        return UUID.randomUUID().toString();
    }
}
