package se.mandat.query.rhythms;

import se.mandat.query.export.Rows;
import se.mandat.query.export.Sheet;
import se.mandat.query.followup.Reporters.Reporter;
import se.mandat.query.periods.PeriodRow;
import se.mandat.query.ui.Texts;

/** The tables of reporting periods. */
final class PeriodSheets {
    private PeriodSheets() {}

    static Sheet all(PeriodsContent it) {
        Texts texts = it.visit().texts();
        return Rows.of("periods", texts, it.periods())
                .text("period", row -> row.period().value())
                .text("periodName", row -> texts.period(row.period()))
                .word("periodKind", PeriodRow::kind)
                .word("periodStatus", PeriodRow::status)
                .day("opens", PeriodRow::opens)
                .day("due", PeriodRow::due)
                .yes("statutory", PeriodRow::statutory)
                .ground("", row -> it.visit().at().event(row.datedAt()))
                .sheet();
    }

    static Sheet status(PeriodContent it) {
        return Rows.of("periodStatus", it.visit().texts(), it.reporters())
                .text("period", one -> it.period().period().value())
                .text("unit", one -> one.unit().value())
                .text("unitName", one -> it.names().unit(one.unit()))
                .word("unitType", Reporter::level)
                .word("progress", Reporter::progress)
                .whole("revision", Reporter::revision)
                .day("due", one -> one.lateness().due())
                .day("submitted", one -> one.lateness().submitted())
                .whole("daysLate", one -> one.lateness().daysLate())
                .yes("overdue", Reporter::isOverdue)
                .sheet();
    }
}
