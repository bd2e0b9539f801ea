package se.mandat.command.periods;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.mandat.command.spec.Orebro.INTERIM_2024;
import static se.mandat.command.spec.Orebro.by;
import static se.mandat.command.spec.Orebro.day;
import static se.mandat.command.spec.Orebro.imported;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import se.mandat.command.spec.FakeWorld;
import se.mandat.command.spec.Spec;
import se.mandat.kernel.Period;
import se.mandat.kernel.PeriodCommand;
import se.mandat.kernel.PeriodCommand.ClosePeriod;
import se.mandat.kernel.PeriodCommand.OpenPeriod;
import se.mandat.kernel.PeriodCommand.ReschedulePeriod;
import se.mandat.kernel.PeriodCommand.SchedulePeriod;
import se.mandat.kernel.PeriodEvent;
import se.mandat.kernel.PeriodEvent.PeriodClosed;
import se.mandat.kernel.PeriodEvent.PeriodOpened;
import se.mandat.kernel.PeriodEvent.PeriodRescheduled;
import se.mandat.kernel.PeriodEvent.PeriodScheduled;
import se.mandat.kernel.goals.GoalId;
import se.mandat.kernel.indicators.IndicatorId;
import se.mandat.kernel.organisation.UnitType;
import se.mandat.kernel.periods.PeriodRule;
import se.mandat.kernel.periods.PeriodStatus;

@DisplayName("Uppföljningsperioden")
class PeriodTest extends Spec<ReportingPeriod, PeriodEvent, PeriodCommand> {
    private final FakeWorld world = new FakeWorld();
    private static final PeriodScheduled SCHEDULED =
            new PeriodScheduled(INTERIM_2024, day("2024-09-01"), day("2024-10-31"));
    private static final PeriodOpened OPENED = new PeriodOpened(INTERIM_2024);
    private static final PeriodClosed CLOSED = new PeriodClosed(INTERIM_2024);

    @Nested
    @DisplayName("En period planeras")
    class Schedule {
        @Test
        @DisplayName("Delåret öppnar en dag och ska vara klart en annan")
        void period_is_scheduled() {
            given().when(schedule(INTERIM_2024, "2024-09-01", "2024-10-31")).then(SCHEDULED);
            assertThat(after(SCHEDULED).status()).isEqualTo(PeriodStatus.SCHEDULED);
        }

        @Test
        @DisplayName("Samma plan två gånger är en plan, hur långt perioden än har kommit")
        void twice_is_once() {
            SchedulePeriod again = schedule(INTERIM_2024, "2024-09-01", "2024-10-31");
            given(SCHEDULED).when(again).thenNothing();
            given(SCHEDULED, OPENED).when(again).thenNothing();
            given(SCHEDULED, OPENED, CLOSED).when(again).thenNothing();
        }

        @Test
        @DisplayName("Andra datum ersätter inte planen i tysthet")
        void scheduled_once() {
            given(SCHEDULED)
                    .when(schedule(INTERIM_2024, "2024-09-01", "2024-11-01"))
                    .thenRejected(PeriodRule.PERIOD_SCHEDULED);
        }

        @Test
        @DisplayName("Man följer upp år, delår, tertial och månad, men inget annat")
        void only_rhythms_are_reported_by() {
            for (String word : List.of("2024", "2024-P2", "2024-T2", "2024-11")) {
                Period period = new Period(word);
                given().when(schedule(period, "2025-01-01", "2025-02-28"))
                        .then(new PeriodScheduled(period, day("2025-01-01"), day("2025-02-28")));
            }
            given().when(schedule(new Period("2024-01--2024-11"), "2025-01-01", "2025-02-28"))
                    .thenRejected(PeriodRule.PERIOD_NOT_REPORTED_BY, "period");
        }

        @Test
        @DisplayName("Sista dagen är inte dagen före öppningen, men kan vara samma dag")
        void due_is_not_before_opening() {
            given().when(schedule(INTERIM_2024, "2024-09-01", "2024-08-31"))
                    .thenRejected(PeriodRule.DUE_BEFORE_OPENING, "due");
            given().when(schedule(INTERIM_2024, "2024-09-01", "2024-09-01"))
                    .then(new PeriodScheduled(INTERIM_2024, day("2024-09-01"), day("2024-09-01")));
        }

        private SchedulePeriod schedule(Period period, String opens, String due) {
            return new SchedulePeriod(period, day(opens), day(due));
        }
    }

    @Nested
    @DisplayName("En period har frister per nivå, och kan vara den lagstadgade delårsrapporten")
    class Rhythm {
        private static final Map<UnitType, LocalDate> COMMITTEES = Map.of(UnitType.COMMITTEE, day("2024-09-20"));

        @Test
        @DisplayName("Nämnderna kan ha en tidigare sista dag än kommunen")
        void deadlines_by_level() {
            given().when(schedule("2024-09-01", COMMITTEES, true))
                    .then(new PeriodScheduled(INTERIM_2024, day("2024-09-01"), day("2024-10-31"), COMMITTEES, true));
            given().when(schedule("2024-09-21", COMMITTEES, true))
                    .thenRejected(PeriodRule.DUE_BEFORE_OPENING, "deadlines");
        }

        @Test
        @DisplayName("D9: den lagstadgade delårsrapporten omfattar sex till åtta månader från januari")
        void statutory_length() {
            for (String wrong : List.of("2024-P1", "2024", "2024-T2", "2024-01--2024-05", "2024-03--2024-08")) {
                given().when(statutory(wrong)).thenRejected(PeriodRule.INTERIM_LENGTH, "period");
            }
            for (String right : List.of("2024-P2", "2024-01--2024-06", "2024-01--2024-07")) {
                given().when(statutory(right))
                        .then(new PeriodScheduled(new Period(right), day("2025-01-01"), day("2025-01-31"), null, true));
            }
        }

        @Test
        @DisplayName("Andra datum säger varför, och de gamla glöms inte")
        void is_rescheduled() {
            PeriodRescheduled moved = new PeriodRescheduled(
                    INTERIM_2024, day("2024-09-01"), day("2024-11-15"), COMMITTEES, "Sammanträdet flyttades");
            given(SCHEDULED, OPENED)
                    .when(move("2024-11-15", "Sammanträdet flyttades"))
                    .then(moved);
            given(SCHEDULED, moved).when(move("2024-11-15", "Annat skäl")).thenNothing();
            given(SCHEDULED).when(move("2024-11-15", " ")).thenRejected(PeriodRule.REASON_REQUIRED, "reason");
            given(SCHEDULED).when(move("2024-08-15", "Fel")).thenRejected(PeriodRule.DUE_BEFORE_OPENING, "due");
            given(SCHEDULED, OPENED, CLOSED).when(move("2024-11-15", "Sent")).thenRejected(PeriodRule.PERIOD_CLOSED);
            given().when(move("2024-11-15", "Tidigt")).thenRejected(PeriodRule.PERIOD_UNKNOWN);
            assertThat(after(SCHEDULED, OPENED, moved).status()).isEqualTo(PeriodStatus.OPEN);
        }

        private static SchedulePeriod schedule(String opens, Map<UnitType, LocalDate> deadlines, boolean statutory) {
            return new SchedulePeriod(INTERIM_2024, day(opens), day("2024-10-31"), deadlines, statutory);
        }

        private static SchedulePeriod statutory(String period) {
            return new SchedulePeriod(new Period(period), day("2025-01-01"), day("2025-01-31"), null, true);
        }

        @Test
        @DisplayName("Det som redan gäller är ingen ändring, men varje datum för sig är det")
        void only_what_differs_moves() {
            PeriodScheduled whole =
                    new PeriodScheduled(INTERIM_2024, day("2024-09-01"), day("2024-11-15"), COMMITTEES, true);
            PeriodRescheduled moved =
                    new PeriodRescheduled(INTERIM_2024, day("2024-09-01"), day("2024-11-15"), COMMITTEES, "Flyttat");
            ReschedulePeriod same = move("2024-11-15", "Igen");
            ReschedulePeriod later = move("2024-11-16", "Senare");
            ReschedulePeriod opens =
                    new ReschedulePeriod(INTERIM_2024, day("2024-09-02"), day("2024-11-15"), COMMITTEES, "Senare");
            ReschedulePeriod levels =
                    new ReschedulePeriod(INTERIM_2024, day("2024-09-01"), day("2024-11-15"), Map.of(), "För alla");
            for (PeriodEvent held : List.of(whole, moved)) {
                List<PeriodEvent> history = held.equals(whole) ? List.of(whole) : List.of(SCHEDULED, moved);
                PeriodEvent[] before = history.toArray(PeriodEvent[]::new);
                given(before).when(same).thenNothing();
                given(before).when(later).then(rescheduled(later));
                given(before).when(opens).then(rescheduled(opens));
                given(before).when(levels).then(rescheduled(levels));
            }
            assertThat(after(whole).isStatutory()).isTrue();
            assertThat(after(SCHEDULED).isStatutory()).isFalse();
            assertThat(ReportingPeriod.NONE.isStatutory()).isFalse();
        }

        private static PeriodRescheduled rescheduled(ReschedulePeriod c) {
            return new PeriodRescheduled(
                    c.period(), c.opens(), c.due(), Objects.requireNonNull(c.deadlines()), c.reason());
        }

        private static ReschedulePeriod move(String due, String reason) {
            return new ReschedulePeriod(INTERIM_2024, day("2024-09-01"), day(due), COMMITTEES, reason);
        }
    }

    @Nested
    @DisplayName("En period öppnas")
    class Open {
        private final OpenPeriod open = new OpenPeriod(INTERIM_2024);

        @Test
        @DisplayName("En planerad period öppnas för rapportering")
        void period_is_opened() {
            given(SCHEDULED).when(open).then(OPENED);
            assertThat(after(SCHEDULED, OPENED).status()).isEqualTo(PeriodStatus.OPEN);
        }

        @Test
        @DisplayName("Den som är öppen är öppen")
        void twice_is_once() {
            given(SCHEDULED, OPENED).when(open).thenNothing();
        }

        @Test
        @DisplayName("Det som inte är planerat öppnas inte")
        void period_must_be_scheduled() {
            given().when(open).thenRejected(PeriodRule.PERIOD_UNKNOWN);
            assertThat(after().status()).isEqualTo(PeriodStatus.UNKNOWN);
        }

        @Test
        @DisplayName("Inget mål utan ägare går in i en rapportperiod, och svaret säger vilka (regel 4)")
        void no_orphan_enters() {
            world.ownerless(INTERIM_2024, new GoalId("trygga-skolor"));
            given(SCHEDULED).when(open).thenRejected(PeriodRule.OWNERLESS_GOALS);
            assertThatThrownBy(() -> decide(after(SCHEDULED), open)).hasMessageContaining("trygga-skolor");
        }

        @Test
        @DisplayName("D4: inget mått utan ansvarig går in i en rapportperiod, och svaret säger vilka")
        void no_unanswered_indicator_enters() {
            world.unanswered(INTERIM_2024, new IndicatorId("trygghet"));
            given(SCHEDULED).when(open).thenRejected(PeriodRule.OWNERLESS_INDICATORS);
            assertThatThrownBy(() -> decide(after(SCHEDULED), open)).hasMessageContaining("trygghet");
        }

        @Test
        @DisplayName("Historia tas in som den var, också mål som ingen hade")
        void history_is_taken_in_as_it_was() {
            world.ownerless(INTERIM_2024, new GoalId("trygga-skolor"))
                    .unanswered(INTERIM_2024, new IndicatorId("trygghet"));
            assertThat(ReportingPeriod.decide(after(SCHEDULED), open, imported(), world))
                    .containsExactly(OPENED);
        }

        @Test
        @DisplayName("En stängd period öppnas aldrig igen")
        void closed_period_stays_closed() {
            given(SCHEDULED, OPENED, CLOSED).when(open).thenRejected(PeriodRule.PERIOD_CLOSED);
        }
    }

    @Nested
    @DisplayName("En period stängs")
    class Close {
        private final ClosePeriod close = new ClosePeriod(INTERIM_2024);

        @Test
        @DisplayName("En öppen period stängs")
        void period_is_closed() {
            given(SCHEDULED, OPENED).when(close).then(CLOSED);
            assertThat(after(SCHEDULED, OPENED, CLOSED).status()).isEqualTo(PeriodStatus.CLOSED);
        }

        @Test
        @DisplayName("Den som är stängd är stängd")
        void twice_is_once() {
            given(SCHEDULED, OPENED, CLOSED).when(close).thenNothing();
        }

        @Test
        @DisplayName("Det som inte är öppet stängs inte")
        void period_must_be_open() {
            given(SCHEDULED).when(close).thenRejected(PeriodRule.PERIOD_NOT_OPEN);
            given().when(close).thenRejected(PeriodRule.PERIOD_UNKNOWN);
        }
    }

    @Override
    protected ReportingPeriod none() {
        return ReportingPeriod.NONE;
    }

    @Override
    protected ReportingPeriod evolve(ReportingPeriod state, PeriodEvent event) {
        return ReportingPeriod.evolve(state, event);
    }

    @Override
    protected List<PeriodEvent> decide(ReportingPeriod state, PeriodCommand command) {
        return ReportingPeriod.decide(state, command, by("controller-1"), world);
    }
}
