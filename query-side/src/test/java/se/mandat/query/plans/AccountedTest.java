package se.mandat.query.plans;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.mandat.kernel.Measurement;
import se.mandat.kernel.Missing;
import se.mandat.kernel.Period;
import se.mandat.kernel.goals.GoalId;
import se.mandat.kernel.indicators.IndicatorId;
import se.mandat.kernel.organisation.UnitId;
import se.mandat.kernel.plans.FrozenGoal;
import se.mandat.kernel.plans.FrozenIndicator;
import se.mandat.kernel.plans.Yardstick;
import se.mandat.query.followup.FigureRow;
import se.mandat.query.followup.JudgementRow;

@DisplayName("Rapporten mot den beslutade planen")
class AccountedTest {
    private static final UnitId UNIT = new UnitId("bom");
    private static final Period YEAR = Period.year(2025);
    private static final IndicatorId SAFETY = new IndicatorId("trygghet");
    private static final IndicatorId QUEUE = new IndicatorId("ko");
    private static final IndicatorId OTHER = new IndicatorId("annat");
    private static final FrozenGoal SAFE = goal("trygga-barn");
    private static final FrozenGoal PLACES = goal("fler-platser");
    private static final Yardstick DECIDED =
            new Yardstick(List.of(SAFE, PLACES), List.of(measure(SAFETY), measure(QUEUE)));

    @Test
    @DisplayName(
            "Det som beslutats men inte rapporterats, och det som rapporterats men inte beslutats, står i var sin lista")
    void both_lists() {
        Accounted found = of(List.of(figure(SAFETY), figure(OTHER)), List.of(judged("trygga-barn"), judged("nytt")));

        assertThat(found.unreported()).containsExactly(measure(QUEUE));
        assertThat(found.unreportedGoals()).containsExactly(PLACES);
        assertThat(found.undecidedIndicators()).containsExactly(OTHER);
        assertThat(found.undecidedGoals()).containsExactly(new GoalId("nytt"));
        assertThat(found.complete()).isFalse();
    }

    @Test
    @DisplayName("En siffra som saknas med skäl är rapporterad")
    void missing_with_reason() {
        FigureRow missing = figure(QUEUE, Measurement.missing(Missing.NOT_MEASURED));
        assertThat(of(List.of(figure(SAFETY), missing), List.of()).unreported()).isEmpty();
    }

    @Test
    @DisplayName("Ett mått som inte följs längre saknas inte")
    void ended() {
        Accounted found = Accounted.of(DECIDED, YEAR, List.of(figure(SAFETY)), List.of(), Set.of(QUEUE), Set.of());
        assertThat(found.unreported()).isEmpty();
        assertThat(found.ended()).containsExactly(measure(QUEUE));
    }

    @Test
    @DisplayName("En nivå som beslutats utan mål är inte obeslutad")
    void level() {
        Accounted found = Accounted.of(DECIDED, YEAR, List.of(figure(OTHER)), List.of(), Set.of(), Set.of(OTHER));
        assertThat(found.undecidedIndicators()).isEmpty();
    }

    @Test
    @DisplayName("Ett mål som räknas som uppfyllt i en samlad bedömning är bedömt")
    void judged_in_a_group() {
        JudgementRow group = new JudgementRow(
                UNIT,
                YEAR,
                JudgementRow.Kind.GROUP,
                "namndmal",
                "Nämndmål",
                YEAR,
                YEAR.to(),
                null,
                2,
                2,
                List.of(SAFE.goal(), PLACES.goal()),
                false,
                "två av två",
                null,
                null);
        Accounted found = of(List.of(figure(SAFETY), figure(QUEUE)), List.of(group));
        assertThat(found.complete()).isTrue();
    }

    private static Accounted of(List<FigureRow> figures, List<JudgementRow> judgements) {
        return Accounted.of(DECIDED, YEAR, figures, judgements, Set.of(), Set.of());
    }

    private static FrozenGoal goal(String id) {
        return new FrozenGoal(new GoalId(id), id, "nämndmål", false, List.of());
    }

    private static FrozenIndicator measure(IndicatorId id) {
        return new FrozenIndicator(id, id.value(), "%");
    }

    private static FigureRow figure(IndicatorId indicator) {
        return figure(indicator, Measurement.of(BigDecimal.TEN));
    }

    private static FigureRow figure(IndicatorId indicator, Measurement measurement) {
        return new FigureRow(
                UNIT,
                YEAR,
                FigureRow.Kind.OUTCOME,
                indicator,
                YEAR,
                YEAR.to(),
                measurement,
                null,
                false,
                null,
                null,
                null);
    }

    private static JudgementRow judged(String goal) {
        return new JudgementRow(
                UNIT,
                YEAR,
                JudgementRow.Kind.GOAL,
                goal,
                null,
                YEAR,
                YEAR.to(),
                null,
                null,
                null,
                List.of(),
                false,
                "grund",
                null,
                null);
    }
}
