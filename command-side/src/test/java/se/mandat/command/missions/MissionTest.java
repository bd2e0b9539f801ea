package se.mandat.command.missions;

import static org.assertj.core.api.Assertions.assertThat;
import static se.mandat.command.spec.Orebro.BOM;
import static se.mandat.command.spec.Orebro.KF;
import static se.mandat.command.spec.Orebro.YEAR_2023;
import static se.mandat.command.spec.Orebro.YEAR_2024;
import static se.mandat.command.spec.Orebro.by;
import static se.mandat.command.spec.Orebro.day;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.mandat.command.spec.FakeWorld;
import se.mandat.command.spec.Spec;
import se.mandat.kernel.Act;
import se.mandat.kernel.Actor;
import se.mandat.kernel.CommonRule;
import se.mandat.kernel.MissionCommand;
import se.mandat.kernel.MissionCommand.AdoptFactor;
import se.mandat.kernel.MissionCommand.DescribeMission;
import se.mandat.kernel.MissionCommand.EndFactor;
import se.mandat.kernel.MissionCommand.RewordFactor;
import se.mandat.kernel.MissionEvent;
import se.mandat.kernel.MissionEvent.FactorAdopted;
import se.mandat.kernel.MissionEvent.FactorEnded;
import se.mandat.kernel.MissionEvent.FactorReworded;
import se.mandat.kernel.MissionEvent.MissionDescribed;
import se.mandat.kernel.Period;
import se.mandat.kernel.Role;
import se.mandat.kernel.missions.FactorId;
import se.mandat.kernel.missions.MissionRule;
import se.mandat.kernel.organisation.OrganisationRule;
import se.mandat.kernel.organisation.UnitId;
import se.mandat.kernel.plans.FrozenCore;
import se.mandat.kernel.plans.FrozenFactor;

@DisplayName("Grunduppdraget och kvalitetsfaktorerna")
class MissionTest extends Spec<Mission, MissionEvent, MissionCommand> {
    private static final FactorId CARE = new FactorId("bemotande");
    private static final MissionDescribed DESCRIBED =
            new MissionDescribed(BOM, "Pröva bygglov och se till att miljöreglerna följs.", day("2020-01-01"));
    private static final FactorAdopted ADOPTED =
            new FactorAdopted(BOM, CARE, "Bemötande", "Alla möts med respekt.", day("2020-01-01"));
    private static final FactorReworded REWORDED =
            new FactorReworded(BOM, CARE, "Bemötande och svarstid", null, "Svarstiden saknades");
    private static final FactorEnded ENDED = new FactorEnded(BOM, CARE, day("2023-12-31"), "Ingår i Service");

    private final FakeWorld world = new FakeWorld().unit(BOM, day("2015-01-01"));
    private Act act = by("controller-1");

    @Override
    protected Mission none() {
        return Mission.NONE;
    }

    @Override
    protected Mission evolve(Mission state, MissionEvent event) {
        return Mission.evolve(state, event);
    }

    @Override
    protected List<MissionEvent> decide(Mission state, MissionCommand command) {
        return Mission.decide(state, command, act, world);
    }

    @Test
    @DisplayName("Grunduppdraget beskrivs, och beskrivs senare med andra ord")
    void described() {
        MissionDescribed later = new MissionDescribed(BOM, "Pröva bygglov.", day("2024-01-01"));
        given().when(describe(BOM, " " + DESCRIBED.text() + " ", "2020-01-01")).then(DESCRIBED);
        given(DESCRIBED).when(describe(BOM, "Pröva bygglov.", "2024-01-01")).then(later);
        given(DESCRIBED).when(describe(BOM, DESCRIBED.text(), "2020-01-01")).thenNothing();
    }

    @Test
    @DisplayName("Ett grunduppdrag har text, och en enhet som finns")
    void description_needs() {
        given().when(describe(BOM, " ", "2020-01-01")).thenRejected(CommonRule.TEXT_MISSING, "text");
        given().when(describe(BOM, "g".repeat(4001), "2020-01-01")).thenRejected(CommonRule.TEXT_TOO_LONG, "text");
        given().when(describe(BOM, "Pröva bygglov.", "2014-12-31")).thenRejected(OrganisationRule.UNIT_UNKNOWN, "unit");
    }

    @Test
    @DisplayName("En faktor antas en gång")
    void adopted() {
        given().when(adopt("Bemötande", "Alla möts med respekt.")).then(ADOPTED);
        given(ADOPTED, REWORDED)
                .when(adopt("Bemötande", "Alla möts med respekt."))
                .thenNothing();
        given().when(new AdoptFactor(BOM, CARE, "Bemötande", null, day("2014-12-31")))
                .thenRejected(OrganisationRule.UNIT_UNKNOWN, "unit");
        given(ADOPTED).when(adopt("Respekt", null)).thenRejected(MissionRule.FACTOR_EXISTS, "factor");
        given(ADOPTED, ENDED).when(adopt("Respekt", null)).thenRejected(MissionRule.FACTOR_EXISTS, "factor");
    }

    @Test
    @DisplayName("En faktor sägs med andra ord, med skäl")
    void reworded() {
        given(ADOPTED)
                .when(reword("Bemötande och svarstid", " ", "Svarstiden saknades"))
                .then(REWORDED);
        given(ADOPTED).when(reword("Bemötande", "Alla möts med respekt.", "")).thenNothing();
        given(ADOPTED).when(reword("Svarstid", null, " ")).thenRejected(MissionRule.REASON_REQUIRED, "reason");
        given().when(reword("Svarstid", null, "skäl")).thenRejected(MissionRule.FACTOR_UNKNOWN, "factor");
        given(ADOPTED, ENDED).when(reword("Svarstid", null, "skäl")).thenRejected(MissionRule.FACTOR_ENDED);
    }

    @Test
    @DisplayName("En faktor upphör en gång, efter att den börjat")
    void ended() {
        given(ADOPTED).when(end("2023-12-31", "Ingår i Service")).then(ENDED);
        given(ADOPTED, ENDED).when(end("2023-12-31", "Ingår i Service")).thenNothing();
        given(ADOPTED, ENDED).when(end("2024-12-31", "Annat skäl")).thenRejected(MissionRule.FACTOR_ENDED);
        given(ADOPTED)
                .when(end("2019-12-31", "skäl"))
                .thenRejected(MissionRule.FACTOR_ENDS_BEFORE_IT_BEGINS, "lastDay");
        given().when(end("2023-12-31", "skäl")).thenRejected(MissionRule.FACTOR_UNKNOWN, "factor");
        given(ADOPTED).when(end("2023-12-31", " ")).thenRejected(MissionRule.REASON_REQUIRED, "reason");
    }

    @Test
    @DisplayName("En faktor gäller de perioder den hinner gälla i")
    void in_force() {
        assertThat(after(ADOPTED).hasFactor("bemotande", YEAR_2024)).isTrue();
        assertThat(after(ADOPTED).hasFactor("bemotande", Period.year(2019))).isFalse();
        assertThat(after(ADOPTED, ENDED).hasFactor("bemotande", YEAR_2023)).isTrue();
        assertThat(after(ADOPTED, ENDED).hasFactor("bemotande", YEAR_2024)).isFalse();
        assertThat(after(ADOPTED).hasFactor("annat", YEAR_2024)).isFalse();
    }

    @Test
    @DisplayName("En enhetschef talar bara för sin egen enhet")
    void own_unit_only() {
        act = manager(BOM);
        given().when(adopt("Bemötande", "Alla möts med respekt.")).then(ADOPTED);
        act = manager(KF);
        given().when(adopt("Bemötande", null)).thenRejected(MissionRule.OTHER_UNITS_MISSION);
        act = manager(null);
        given().when(adopt("Bemötande", null)).thenRejected(MissionRule.OTHER_UNITS_MISSION);
    }

    private static Act manager(@Nullable UnitId unit) {
        Act someone = by("chef-1");
        Actor actor = new Actor("chef-1", Role.UNIT_MANAGER, unit);
        return new Act(someone.id(), actor, someone.at(), null, null, null);
    }

    private static DescribeMission describe(UnitId unit, String text, String from) {
        return new DescribeMission(unit, text, day(from));
    }

    private static AdoptFactor adopt(String title, @Nullable String description) {
        return new AdoptFactor(BOM, CARE, title, description, day("2020-01-01"));
    }

    private static RewordFactor reword(String title, @Nullable String description, String reason) {
        return new RewordFactor(BOM, CARE, title, description, reason);
    }

    private static EndFactor end(String lastDay, String reason) {
        return new EndFactor(BOM, CARE, day(lastDay), reason);
    }

    @Test
    @DisplayName("En plan fryser uppdraget och faktorerna som gäller någon dag under året, som de lyder då")
    void frozen_for_a_year() {
        Mission mission =
                Stream.of(DESCRIBED, ADOPTED, REWORDED, ENDED).reduce(Mission.NONE, Mission::evolve, (a, _) -> a);
        FrozenFactor care = new FrozenFactor(CARE, "Bemötande och svarstid");
        assertThat(mission.frozenFor(YEAR_2023)).isEqualTo(new FrozenCore(DESCRIBED.text(), List.of(care)));
        assertThat(mission.frozenFor(YEAR_2024)).isEqualTo(new FrozenCore(DESCRIBED.text(), List.of()));
        assertThat(mission.frozenFor(new Period("2019"))).isNull();
        assertThat(Mission.NONE.frozenFor(YEAR_2023)).isNull();
    }
}
