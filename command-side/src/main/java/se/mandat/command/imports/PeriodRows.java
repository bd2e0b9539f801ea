package se.mandat.command.imports;

import java.util.List;
import se.mandat.kernel.Period;
import se.mandat.kernel.PeriodCommand;
import se.mandat.kernel.PeriodCommand.ClosePeriod;
import se.mandat.kernel.PeriodCommand.OpenPeriod;
import se.mandat.kernel.PeriodCommand.SchedulePeriod;

/** Reads {@code periods.csv}. */
final class PeriodRows {
    static final List<String> COLUMNS = List.of("op", "period", "opens", "due");

    private PeriodRows() {}

    private enum Op {
        SCHEDULE,
        OPEN,
        CLOSE
    }

    static PeriodCommand command(Row row) {
        Op op = row.as("op", Row.word(Op.class));
        Period period = row.as("period", Period::new);
        return switch (op) {
            case SCHEDULE -> new SchedulePeriod(period, row.as("opens", Row::date), row.as("due", Row::date));
            case OPEN -> new OpenPeriod(period);
            case CLOSE -> new ClosePeriod(period);
        };
    }
}
