package se.mandat.deploy.survival;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.MeterRegistry;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.mandat.kernel.FollowupCommand.OpenFollowup;
import se.mandat.kernel.FollowupCommand.ReportOutcome;
import se.mandat.kernel.Measurement;
import se.mandat.kernel.Period;
import se.mandat.kernel.PeriodCommand.ClosePeriod;
import se.mandat.kernel.PeriodCommand.OpenPeriod;
import se.mandat.kernel.PeriodCommand.SchedulePeriod;
import se.mandat.kernel.Rejected;
import se.mandat.kernel.followups.FollowupId;
import se.mandat.kernel.indicators.IndicatorId;
import se.mandat.kernel.organisation.UnitId;
import se.mandat.kernel.periods.PeriodRule;

@DisplayName("När en period stängs medan enheter rapporterar")
class ClosingRaceTest {
    private static final int ROUNDS = Extent.of(20, 300);
    private static final int UNITS = 6;
    private static final int REPORTS = 8;
    private static final int BEFORE_CLOSING = 10;
    private static final IndicatorId INDICATOR = new IndicatorId("raced");

    private static final String LATE = """
            select count(*) from event e where e.name = 'OutcomeReported' and e.position >
                (select c.position from event c where c.name = 'PeriodClosed'
                 and c.stream = 'period:1880:' || split_part(e.stream, ':', 4))""";

    private int reported;
    private int refused;

    @Test
    @DisplayName("hamnar inget utfall efter stängningen, och den som kom för sent får veta att perioden är stängd")
    void no_outcome_after_closing() throws ExecutionException {
        double before = conflicts();
        found();
        for (int round = 0; round < ROUNDS; round++) {
            race(new Period("%d-%02d".formatted(2030 + round / 12, 1 + round % 12)));
        }
        double conflicts = conflicts() - before;
        System.out.println("Closing race: %d rounds, %d reported, %d refused, %.0f decided anew"
                .formatted(ROUNDS, reported, refused, conflicts));
        assertThat(count(LATE)).isZero();
        assertThat(count("select count(*) from event where name = 'OutcomeReported'"))
                .isEqualTo(reported);
        assertThat(reported).isPositive();
        assertThat(refused).isPositive();
        assertThat(reported + refused).isEqualTo(ROUNDS * UNITS * REPORTS);
        assertThat(conflicts).isPositive();
    }

    private static int count(String sql) {
        return Here.jdbc().sql(sql).query(Integer.class).single();
    }

    private static double conflicts() {
        return Here.bean(MeterRegistry.class).counter("mandat.ledger.conflicts").count();
    }

    private static void found() {
        var _ = Here.send(Founding.indicator(INDICATOR));
        for (int unit = 0; unit < UNITS; unit++) {
            var _ = Here.send(Founding.unit(unit(unit)));
        }
    }

    private void race(Period period) throws ExecutionException {
        open(period);
        CountDownLatch reported = new CountDownLatch(BEFORE_CLOSING);
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Boolean>> reports = new ArrayList<>();
            for (int number = 0; number < UNITS * REPORTS; number++) {
                FollowupId followup = FollowupId.of(unit(number % UNITS), period);
                Period about = Period.year(2000 + number);
                reports.add(threads.submit(() -> report(followup, about, reported)));
            }
            Future<?> closing = threads.submit(() -> close(period, reported));
            for (Future<Boolean> report : reports) {
                count(Patience.result(report));
            }
            var _ = Patience.result(closing);
        }
    }

    private void count(boolean accepted) {
        if (accepted) {
            reported++;
        } else {
            refused++;
        }
    }

    private static void open(Period period) {
        LocalDate day = period.from();
        var _ = Here.send(new SchedulePeriod(period, day, day));
        var _ = Here.send(new OpenPeriod(period));
        for (int unit = 0; unit < UNITS; unit++) {
            var _ = Here.send(new OpenFollowup(FollowupId.of(unit(unit), period)));
        }
    }

    private static UnitId unit(int number) {
        return new UnitId("raced-" + number);
    }

    private static boolean report(FollowupId followup, Period about, CountDownLatch reported) {
        Measurement outcome = Measurement.of(BigDecimal.ONE);
        try {
            var _ = Here.send(new ReportOutcome(followup, INDICATOR, about, outcome, null));
            reported.countDown();
            return true;
        } catch (Rejected refusal) {
            assertThat(refusal.rule()).isEqualTo(PeriodRule.PERIOD_CLOSED);
            return false;
        }
    }

    private static void close(Period period, CountDownLatch reported) {
        try {
            reported.await();
        } catch (InterruptedException interrupted) {
            throw new AssertionError(interrupted);
        }
        var _ = Here.send(new ClosePeriod(period));
    }
}
