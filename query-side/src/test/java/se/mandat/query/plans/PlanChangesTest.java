package se.mandat.query.plans;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.mandat.kernel.Period;
import se.mandat.kernel.goals.Comparison;
import se.mandat.kernel.goals.GoalId;
import se.mandat.kernel.indicators.IndicatorId;
import se.mandat.kernel.missions.FactorId;
import se.mandat.kernel.plans.FrozenCore;
import se.mandat.kernel.plans.FrozenFactor;
import se.mandat.kernel.plans.FrozenGoal;
import se.mandat.kernel.plans.FrozenIndicator;
import se.mandat.kernel.plans.FrozenTarget;
import se.mandat.kernel.plans.Yardstick;
import se.mandat.query.plans.PlanChange.What;

@DisplayName("Det beslutade mot det som gäller")
class PlanChangesTest {
    private static final IndicatorId SAFETY = new IndicatorId("trygghet");

    @Test
    @DisplayName("Det som är lika skiljer sig inte, hur många decimaler det än skrivs med")
    void same() {
        assertThat(changes(only(goal("a", "Trygga barn", least("80"))), only(goal("a", "Trygga barn", least("80.0")))))
                .isEmpty();
    }

    @Test
    @DisplayName("Ett sänkt målvärde visas med båda värdena, och skiljs från ett höjt")
    void target() {
        List<PlanChange> lowered = PlanChanges.between(
                only(goal("a", "Trygga barn", least("80"))), only(goal("a", "Trygga barn", least("75"))));
        assertThat(lowered).singleElement().satisfies(change -> {
            assertThat(change.what()).isEqualTo(What.TARGET_LOWERED);
            assertThat(change.from()).isEqualTo(least("80"));
            assertThat(change.to()).isEqualTo(least("75"));
            assertThat(change.goal()).isEqualTo(new GoalId("a"));
            assertThat(change.period()).isEqualTo(Period.year(2025));
        });
        assertThat(changes(only(goal("a", "x", least("75"))), only(goal("a", "x", least("80")))))
                .containsExactly(What.TARGET_RAISED);
        assertThat(changes(only(goal("a", "x", least("75"))), only(goal("a", "x", most("70")))))
                .containsExactly(What.TARGET_CHANGED);
        assertThat(changes(only(goal("a", "x")), only(goal("a", "x", least("80")))))
                .containsExactly(What.TARGET_ADDED);
        assertThat(changes(only(goal("a", "x", least("80"))), only(goal("a", "x"))))
                .containsExactly(What.TARGET_GONE);
    }

    @Test
    @DisplayName("Mål som kommit till, tagits bort och fått ny lydelse står för sig")
    void goals() {
        Yardstick before = new Yardstick(List.of(goal("a", "Trygga barn"), goal("b", "Fler platser")), List.of());
        Yardstick after = new Yardstick(List.of(goal("a", "Tryggare barn"), goal("c", "Kortare köer")), List.of());
        assertThat(PlanChanges.between(before, after))
                .extracting(PlanChange::what, PlanChange::before, PlanChange::after)
                .containsExactly(
                        tuple(What.GOAL_REWORDED, "Trygga barn", "Tryggare barn"),
                        tuple(What.GOAL_GONE, "Fler platser", "Fler platser"),
                        tuple(What.GOAL_ADDED, "Kortare köer", "Kortare köer"));
    }

    @Test
    @DisplayName("Mått som kommit till, följts klart och mäts på nytt sätt står för sig")
    void indicators() {
        Yardstick before =
                new Yardstick(List.of(), List.of(measure("a", "Trygghet", "%"), measure("b", "Kö", "antal")));
        Yardstick after =
                new Yardstick(List.of(), List.of(measure("a", "Trygghet", "index"), measure("c", "Platser", "antal")));
        assertThat(changes(before, after))
                .containsExactly(What.INDICATOR_RENAMED, What.INDICATOR_GONE, What.INDICATOR_ADDED);
    }

    @Test
    @DisplayName("Grunduppdraget och kvalitetsfaktorerna står för sig, när planen sade något om dem")
    void core() {
        FrozenFactor safe = factor("trygghet", "Trygghet");
        Yardstick before = core("Vi lär alla", safe, factor("ro", "Studiero"));
        Yardstick after =
                core("Alla lär sig hos oss", factor("trygghet", "Trygghet och ro"), factor("delta", "Delaktighet"));
        assertThat(changes(before, after))
                .containsExactly(What.MISSION_REWORDED, What.FACTOR_REWORDED, What.FACTOR_GONE, What.FACTOR_ADDED);
        assertThat(changes(before, before)).isEmpty();
        assertThat(changes(new Yardstick(List.of(), List.of()), after)).isEmpty();
    }

    private static Yardstick core(String mission, FrozenFactor... factors) {
        return new Yardstick(List.of(), List.of(), new FrozenCore(mission, List.of(factors)));
    }

    private static FrozenFactor factor(String id, String title) {
        return new FrozenFactor(new FactorId(id), title);
    }

    private static List<What> changes(Yardstick before, Yardstick after) {
        return PlanChanges.between(before, after).stream().map(PlanChange::what).toList();
    }

    private static Yardstick only(FrozenGoal goal) {
        return new Yardstick(List.of(goal), List.of());
    }

    private static FrozenGoal goal(String id, String title, FrozenTarget... targets) {
        return new FrozenGoal(new GoalId(id), title, "nämndmål", false, Arrays.asList(targets));
    }

    private static FrozenTarget least(String value) {
        return new FrozenTarget(SAFETY, Period.year(2025), new BigDecimal(value), Comparison.AT_LEAST);
    }

    private static FrozenTarget most(String value) {
        return new FrozenTarget(SAFETY, Period.year(2025), new BigDecimal(value), Comparison.AT_MOST);
    }

    private static FrozenIndicator measure(String id, String title, String unit) {
        return new FrozenIndicator(new IndicatorId(id), title, unit);
    }
}
