package se.mandat.command.periods;

import se.mandat.kernel.Municipality;
import se.mandat.kernel.Period;
import se.mandat.kernel.PeriodEvent;
import se.mandat.kernel.Stream;
import se.mandat.kernel.periods.PeriodStatus;
import se.mandat.platform.ledger.Streams;

/** What others may ask of reporting periods. */
public record Periods(Streams streams, Municipality municipality) {
    public PeriodStatus status(Period period) {
        return period(period).status();
    }

    public boolean isStatutoryInterim(Period period) {
        return period(period).isStatutory();
    }

    private ReportingPeriod period(Period period) {
        String stream = new Stream("period", period.value()).in(municipality);
        return streams.fold(stream, PeriodEvent.class, ReportingPeriod.NONE, ReportingPeriod::evolve);
    }
}
