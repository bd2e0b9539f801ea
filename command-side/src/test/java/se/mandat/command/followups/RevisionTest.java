package se.mandat.command.followups;

import static se.mandat.command.spec.Orebro.KF;
import static se.mandat.command.spec.Orebro.YEAR_2024;
import static se.mandat.command.spec.Orebro.by;
import static se.mandat.command.spec.Orebro.day;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.mandat.command.spec.FakeWorld;
import se.mandat.command.spec.Spec;
import se.mandat.kernel.FollowupCommand;
import se.mandat.kernel.FollowupCommand.ReportOutcome;
import se.mandat.kernel.FollowupCommand.ReviseOutcome;
import se.mandat.kernel.FollowupEvent;
import se.mandat.kernel.FollowupEvent.FollowupApproved;
import se.mandat.kernel.FollowupEvent.FollowupOpened;
import se.mandat.kernel.FollowupEvent.FollowupSubmitted;
import se.mandat.kernel.FollowupEvent.OutcomeReported;
import se.mandat.kernel.FollowupEvent.OutcomeRevised;
import se.mandat.kernel.Measurement;
import se.mandat.kernel.Missing;
import se.mandat.kernel.followups.FollowupId;
import se.mandat.kernel.followups.FollowupRule;
import se.mandat.kernel.indicators.Definition;
import se.mandat.kernel.indicators.Direction;
import se.mandat.kernel.indicators.IndicatorId;
import se.mandat.kernel.indicators.IndicatorRule;
import se.mandat.kernel.indicators.IndicatorSource;
import se.mandat.kernel.periods.PeriodStatus;

@DisplayName("D18: En källa reviderar sina egna siffror")
class RevisionTest extends Spec<Followup, FollowupEvent, FollowupCommand> {
    private static final String WHY = "Utsläppsserien är omräknad";
    private static final FollowupId KF_2024 = FollowupId.of(KF, YEAR_2024);
    private static final IndicatorId FETCHED = new IndicatorId("k-n00401");
    private static final FollowupOpened OPENED = new FollowupOpened(KF_2024);
    private static final OutcomeReported REPORTED =
            new OutcomeReported(KF_2024, FETCHED, YEAR_2024, number("3.1"), null);
    private static final OutcomeRevised REVISED =
            new OutcomeRevised(KF_2024, FETCHED, YEAR_2024, number("3.4"), day("2025-06-14"), WHY);

    private final FakeWorld world = new FakeWorld()
            .indicator(FETCHED, definition(IndicatorSource.KOLADA))
            .period(YEAR_2024, PeriodStatus.CLOSED);

    @ParameterizedTest
    @EnumSource(names = "MANUAL", mode = EnumSource.Mode.EXCLUDE)
    @DisplayName("Den gäller genast, också när perioden är stängd och rapporten godkänd")
    void holds_at_once(IndicatorSource source) {
        world.indicator(FETCHED, definition(source));
        given(OPENED, REPORTED).when(revise("3.4")).then(REVISED);
        given(OPENED, REPORTED, new FollowupSubmitted(KF_2024, "anna"), new FollowupApproved(KF_2024))
                .when(revise("3.4"))
                .then(REVISED);
    }

    @Test
    @DisplayName("Samma siffra en gång till är ingen revidering, och källan kan ångra sig")
    void twice_is_once() {
        given(OPENED, REPORTED, REVISED).when(revise("3.40")).thenNothing();
        given(OPENED, REPORTED, REVISED)
                .when(revise("3.1"))
                .then(new OutcomeRevised(KF_2024, FETCHED, YEAR_2024, number("3.1"), day("2025-06-14"), WHY));
    }

    @Test
    @DisplayName("Källan kan stryka sin siffra")
    void a_figure_may_be_struck() {
        Measurement struck = Measurement.missing(Missing.NOT_REPORTED);
        given(OPENED, REPORTED)
                .when(new ReviseOutcome(KF_2024, FETCHED, YEAR_2024, struck, day("2025-06-14"), WHY))
                .then(new OutcomeRevised(KF_2024, FETCHED, YEAR_2024, struck, day("2025-06-14"), WHY));
    }

    @Test
    @DisplayName("En ny inläsning skriver aldrig över: samma rapport en gång till med annan siffra är nej")
    void reporting_again_is_refused() {
        world.period(YEAR_2024, PeriodStatus.OPEN);
        given(OPENED, REPORTED)
                .when(new ReportOutcome(KF_2024, FETCHED, YEAR_2024, number("3.4"), null))
                .thenRejected(FollowupRule.OUTCOME_REPORTED);
    }

    @Test
    @DisplayName("Det som rapporteras här rättas här, av den som rapporterar")
    void own_figures_are_corrected() {
        world.indicator(FETCHED, definition(IndicatorSource.MANUAL));
        given(OPENED, REPORTED).when(revise("3.4")).thenRejected(FollowupRule.NOT_IMPORTED, "indicator");
    }

    @Test
    @DisplayName("Det måste finnas något att revidera, ett mått som används och ett skäl")
    void something_to_revise() {
        given(OPENED).when(revise("3.4")).thenRejected(FollowupRule.NOTHING_TO_CORRECT);
        given(OPENED, REPORTED)
                .when(new ReviseOutcome(KF_2024, FETCHED, YEAR_2024, number("3.4"), day("2025-06-14"), " "))
                .thenRejected(FollowupRule.REASON_REQUIRED, "reason");
        OutcomeReported stranger = new OutcomeReported(KF_2024, new IndicatorId("okant"), YEAR_2024, number("1"), null);
        given(OPENED, stranger)
                .when(new ReviseOutcome(
                        KF_2024, new IndicatorId("okant"), YEAR_2024, number("2"), day("2025-06-14"), WHY))
                .thenRejected(IndicatorRule.INDICATOR_UNKNOWN, "indicator");
    }

    @Override
    protected Followup none() {
        return Followup.NONE;
    }

    @Override
    protected Followup evolve(Followup state, FollowupEvent event) {
        return Followup.evolve(state, event);
    }

    @Override
    protected List<FollowupEvent> decide(Followup state, FollowupCommand command) {
        return Followup.decide(state, command, by("controller-1"), world);
    }

    private static ReviseOutcome revise(String number) {
        return new ReviseOutcome(KF_2024, FETCHED, YEAR_2024, number(number), day("2025-06-14"), WHY);
    }

    private static Measurement number(String number) {
        return Measurement.of(new BigDecimal(number));
    }

    private static Definition definition(IndicatorSource source) {
        @Nullable String id = source == IndicatorSource.KOLADA ? "N00401" : null;
        return new Definition("Utsläpp", "ton/inv", Direction.LOWER, false, source, id, null);
    }
}
