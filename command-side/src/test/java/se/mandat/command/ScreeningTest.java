package se.mandat.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.mandat.command.spec.Orebro.BOM;
import static se.mandat.command.spec.Orebro.BUDGET_2025;
import static se.mandat.command.spec.Orebro.KF;
import static se.mandat.command.spec.Orebro.YEAR_2024;
import static se.mandat.command.spec.Orebro.by;
import static se.mandat.command.spec.Orebro.day;
import static se.mandat.command.spec.Orebro.on;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.mandat.kernel.Act;
import se.mandat.kernel.Command;
import se.mandat.kernel.CommonRule;
import se.mandat.kernel.Decision;
import se.mandat.kernel.FollowupCommand.HoldDialogue;
import se.mandat.kernel.FollowupCommand.JudgeQuality;
import se.mandat.kernel.FollowupCommand.WriteText;
import se.mandat.kernel.IndicatorCommand.DefineIndicator;
import se.mandat.kernel.Municipality;
import se.mandat.kernel.Order;
import se.mandat.kernel.PartialDate;
import se.mandat.kernel.Rejected;
import se.mandat.kernel.Source;
import se.mandat.kernel.StaffingCommand.TakeRole;
import se.mandat.kernel.followups.FollowupId;
import se.mandat.kernel.followups.Grade;
import se.mandat.kernel.indicators.Definition;
import se.mandat.kernel.indicators.Direction;
import se.mandat.kernel.indicators.IndicatorId;
import se.mandat.kernel.indicators.IndicatorSource;

@DisplayName("D23: Det som sägs i ett kommando granskas innan något bestäms")
class ScreeningTest {
    private static final String PERSON = "Klagomålet från 19121212-1212 är besvarat";
    private static final FollowupId REPORT = FollowupId.of(BOM, YEAR_2024);

    @Test
    @DisplayName("Ett personnummer tas inte in, i vilket fält det än står")
    void any_field() {
        refused("ground", new JudgeQuality(REPORT, null, YEAR_2024, Grade.FULLY, PERSON));
        refused("text", new WriteText(REPORT, "analys", PERSON));
    }

    @Test
    @DisplayName("Inte heller i en lista, eller inne i det som något består av")
    void inside() {
        refused(
                "takingPart",
                new HoldDialogue(REPORT, day("2025-02-03"), List.of("enhetschef", PERSON), "Sagt", List.of()));
        Definition definition =
                new Definition("Klagomål", "antal", Direction.LOWER, true, IndicatorSource.MANUAL, null, PERSON);
        refused("description", new DefineIndicator(new IndicatorId("i-klagomal"), definition));
    }

    @Test
    @DisplayName("Inte heller i beslutet eller källan")
    void circumstances() {
        WriteText text = new WriteText(REPORT, "analys", "Klagomålet är besvarat");
        Decision decision = new Decision("Bildningsnämnden", new PartialDate("2024-06-11"), "§ 1", null, PERSON);
        refused("decision.title", text, on(decision));
        Act act = by("controller-1");
        Source source = new Source("Protokoll", PERSON, null);
        refused("source.reference", text, new Act(act.id(), act.actor(), act.at(), null, null, source));
    }

    @Test
    @DisplayName("Ett id är en påhittad beteckning, inte ett personnummer")
    void id_of_a_person() {
        refused("person", new TakeRole(KF, "ordförande", "191212121212", day("2025-01-01")));
    }

    @Test
    @DisplayName("Allt annat går vidare")
    void passes() {
        WriteText text = new WriteText(REPORT, "analys", "Av 212000-1967 upphandlade tjänster har 14 klagomål kommit");
        assertThatCode(() -> Screening.mustPass(order(text, on(BUDGET_2025)))).doesNotThrowAnyException();
    }

    private static void refused(String field, Command command) {
        refused(field, command, by("controller-1"));
    }

    private static void refused(String field, Command command, Act act) {
        assertThatThrownBy(() -> Screening.mustPass(order(command, act)))
                .isInstanceOfSatisfying(Rejected.class, refusal -> {
                    assertThat(refusal.rule()).isEqualTo(CommonRule.PERSONAL_NUMBER);
                    assertThat(refusal.field()).isEqualTo(field);
                });
    }

    private static Order order(Command command, Act act) {
        return new Order(new Municipality("1880"), act, command, null);
    }
}
