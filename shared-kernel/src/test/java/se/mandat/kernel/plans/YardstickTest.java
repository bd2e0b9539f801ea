package se.mandat.kernel.plans;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.mandat.kernel.Period;
import se.mandat.kernel.goals.Comparison;
import se.mandat.kernel.goals.GoalId;
import se.mandat.kernel.indicators.IndicatorId;
import se.mandat.kernel.missions.FactorId;
import se.mandat.kernel.steering.About;
import se.mandat.kernel.steering.AskedText;
import se.mandat.kernel.steering.Label;

@DisplayName("Måttstocken")
class YardstickTest {
    private static final IndicatorId RESULT = new IndicatorId("resultat");
    private static final IndicatorId QUEUE = new IndicatorId("ko");
    private static final FrozenIndicator RESULT_NOW = new FrozenIndicator(RESULT, "Årets resultat", "%");
    private static final FrozenIndicator QUEUE_NOW = new FrozenIndicator(QUEUE, "Barn i kö", "antal");

    @Test
    @DisplayName("är densamma hur många decimaler och i vilken ordning den än skrivs")
    void same() {
        Yardstick one =
                new Yardstick(List.of(goal("a", true, "1.0"), goal("b", false, "2")), List.of(RESULT_NOW, QUEUE_NOW));
        Yardstick other =
                new Yardstick(List.of(goal("b", false, "2.00"), goal("a", true, "1")), List.of(QUEUE_NOW, RESULT_NOW));
        assertThat(one.sameAs(other)).isTrue();
    }

    @Test
    @DisplayName("är en annan när ett mål, ett målvärde eller ett mått är ett annat")
    void other() {
        Yardstick one = new Yardstick(List.of(goal("a", true, "1")), List.of(RESULT_NOW));
        assertThat(one.sameAs(new Yardstick(List.of(goal("b", true, "1")), List.of(RESULT_NOW))))
                .isFalse();
        assertThat(one.sameAs(new Yardstick(List.of(goal("a", false, "1")), List.of(RESULT_NOW))))
                .isFalse();
        assertThat(one.sameAs(new Yardstick(List.of(goal("a", true, "0.9")), List.of(RESULT_NOW))))
                .isFalse();
        assertThat(one.sameAs(new Yardstick(List.of(goal("a", true, "1")), List.of(QUEUE_NOW))))
                .isFalse();
        assertThat(one.sameAs(new Yardstick(List.of(), List.of(RESULT_NOW)))).isFalse();
    }

    @Test
    @DisplayName("begär en bedömning av varje mål, en siffra för varje mått, och en prognos för det revisorerna prövar")
    void load() {
        PlanningLoad load = PlanningLoad.of(
                new Yardstick(List.of(goal("a", true, "1"), goal("b", false, "2")), List.of(RESULT_NOW, QUEUE_NOW)),
                List.of());
        assertThat(load).isEqualTo(new PlanningLoad(2, 2, 1, 0));
        assertThat(load.fields()).isEqualTo(5);
    }

    @Test
    @DisplayName("begär en bedömning av varje kvalitetsfaktor, och de texter styrmodellen frågar efter")
    void load_of_factors_and_texts() {
        Yardstick whole = new Yardstick(List.of(goal("a", true, "1")), List.of(), CORE);
        PlanningLoad load = PlanningLoad.of(whole, List.of(asked(About.GOAL), asked(About.QUALITY), asked(About.UNIT)));
        assertThat(load).isEqualTo(new PlanningLoad(3, 0, 1, 4));
        assertThat(load.fields()).isEqualTo(8);
    }

    @Test
    @DisplayName("är ett annat när grunduppdraget eller en faktor är en annan, och inte tomt när det bara finns det")
    void core() {
        Yardstick whole = new Yardstick(List.of(), List.of(), CORE);
        assertThat(whole.isEmpty()).isFalse();
        assertThat(new Yardstick(List.of(), List.of()).isEmpty()).isTrue();
        assertThat(whole.sameAs(new Yardstick(List.of(), List.of(), new FrozenCore("Vi lär alla", CORE.factors()))))
                .isTrue();
        assertThat(whole.sameAs(new Yardstick(List.of(), List.of(), new FrozenCore("Annat", CORE.factors()))))
                .isFalse();
        assertThat(whole.sameAs(new Yardstick(List.of(), List.of()))).isFalse();
        assertThat(FrozenCore.of(null, List.of())).isNull();
    }

    private static AskedText asked(About about) {
        return new AskedText("analys", new Label("Varför?", "Why?"), null, about, true);
    }

    private static final FrozenCore CORE = new FrozenCore(
            "Vi lär alla",
            List.of(
                    new FrozenFactor(new FactorId("trygghet"), "Trygghet"),
                    new FrozenFactor(new FactorId("delaktighet"), "Delaktighet")));

    private static FrozenGoal goal(String id, boolean soundEconomy, String value) {
        FrozenTarget target = new FrozenTarget(RESULT, Period.year(2025), new BigDecimal(value), Comparison.AT_LEAST);
        return new FrozenGoal(new GoalId(id), "Målet " + id, "mål", soundEconomy, List.of(target));
    }
}
