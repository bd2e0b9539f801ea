package se.mandat.command.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static se.mandat.command.spec.Orebro.BOM;
import static se.mandat.command.spec.Orebro.GRUNDSKOLA;
import static se.mandat.command.spec.Orebro.GYMNASIUM;
import static se.mandat.command.spec.Orebro.KF;
import static se.mandat.command.spec.Orebro.KS;
import static se.mandat.command.spec.Orebro.YEAR_2023;
import static se.mandat.command.spec.Orebro.by;
import static se.mandat.command.spec.Orebro.day;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import se.mandat.command.spec.Spec;
import se.mandat.kernel.CommonRule;
import se.mandat.kernel.OrganisationCommand;
import se.mandat.kernel.OrganisationCommand.CloseUnit;
import se.mandat.kernel.OrganisationCommand.EstablishUnit;
import se.mandat.kernel.OrganisationCommand.MergeUnits;
import se.mandat.kernel.OrganisationCommand.MoveUnit;
import se.mandat.kernel.OrganisationCommand.RenameUnit;
import se.mandat.kernel.OrganisationCommand.SplitUnit;
import se.mandat.kernel.OrganisationEvent;
import se.mandat.kernel.OrganisationEvent.UnitClosed;
import se.mandat.kernel.OrganisationEvent.UnitEstablished;
import se.mandat.kernel.OrganisationEvent.UnitMoved;
import se.mandat.kernel.OrganisationEvent.UnitRenamed;
import se.mandat.kernel.OrganisationEvent.UnitSplit;
import se.mandat.kernel.OrganisationEvent.UnitsMerged;
import se.mandat.kernel.Period;
import se.mandat.kernel.organisation.OrganisationRule;
import se.mandat.kernel.organisation.Share;
import se.mandat.kernel.organisation.Succession;
import se.mandat.kernel.organisation.UnitId;
import se.mandat.kernel.organisation.UnitType;

@DisplayName("Organisationen")
class OrganisationTest extends Spec<Organisation, OrganisationEvent, OrganisationCommand> {
    private static final UnitId PROGRAMNAMND = new UnitId("pnbu");
    private static final UnitId SKOLFORVALTNING = new UnitId("skolforvaltningen");
    private static final UnitId ADOLFSBERG = new UnitId("adolfsbergsskolan");
    private static final UnitId MIKAEL = new UnitId("mikaelskolan");
    private static final UnitId LANDSBYGD = new UnitId("lbn");

    private static final UnitEstablished COUNCIL =
            new UnitEstablished(KF, UnitType.COUNCIL, "Kommunfullmäktige", null, day("2013-01-01"), false);
    private static final UnitEstablished PROGRAM =
            committee(PROGRAMNAMND, "Programnämnd barn och utbildning", "2015-01-01");
    private static final UnitEstablished SCHOOLS = committee(GRUNDSKOLA, "Grundskolenämnden", "2023-01-01");
    private static final UnitEstablished UPPER =
            committee(GYMNASIUM, "Gymnasie- och arbetsmarknadsnämnden", "2023-01-01");
    private static final UnitEstablished ADMINISTRATION = under(GRUNDSKOLA, SKOLFORVALTNING, "Skolförvaltningen");
    private static final UnitEstablished SCHOOL = under(SKOLFORVALTNING, ADOLFSBERG, "Adolfsbergsskolan");

    @Nested
    @DisplayName("En enhet inrättas")
    class Establish {
        @Test
        @DisplayName("Nämnden finns från den dag den inrättades, under fullmäktige")
        void committee_is_established() {
            given(COUNCIL)
                    .when(establish(BOM, UnitType.COMMITTEE, "Bygg- och miljönämnden", KF, "2015-01-01"))
                    .then(committee(BOM, "Bygg- och miljönämnden", "2015-01-01"));
        }

        @Test
        @DisplayName("Mellanslag runt namnet räknas inte")
        void name_is_trimmed() {
            given(COUNCIL)
                    .when(establish(BOM, UnitType.COMMITTEE, "  Bygg- och miljönämnden ", KF, "2015-01-01"))
                    .then(committee(BOM, "Bygg- och miljönämnden", "2015-01-01"));
        }

        @Test
        @DisplayName("Fullmäktige står under ingen")
        void council_stands_alone() {
            given().when(new EstablishUnit(KF, UnitType.COUNCIL, "Kommunfullmäktige", null, day("2013-01-01"), false))
                    .then(COUNCIL);
        }

        @Test
        @DisplayName("En extern part står under ingen")
        void partner_stands_alone() {
            UnitId region = new UnitId("region-orebro-lan");
            given(COUNCIL)
                    .when(new EstablishUnit(
                            region, UnitType.EXTERNAL_PARTNER, "Region Örebro län", null, day("2015-01-01"), true))
                    .then(new UnitEstablished(
                            region, UnitType.EXTERNAL_PARTNER, "Region Örebro län", null, day("2015-01-01"), true));
        }

        @Test
        @DisplayName("Alla andra måste ha någon över sig, också kommunala bolag")
        void everybody_else_has_a_parent() {
            for (UnitType type : UnitType.values()) {
                if (type != UnitType.COUNCIL && type != UnitType.EXTERNAL_PARTNER) {
                    given(COUNCIL)
                            .when(new EstablishUnit(BOM, type, "Örebrobostäder AB", null, day("2015-01-01"), true))
                            .thenRejected(OrganisationRule.PARENT_REQUIRED, "parent");
                }
            }
        }

        @Test
        @DisplayName("Samma enhet två gånger är samma enhet")
        void twice_is_once() {
            given(COUNCIL, SCHOOLS)
                    .when(establish(GRUNDSKOLA, UnitType.COMMITTEE, "Grundskolenämnden", KF, "2023-01-01"))
                    .thenNothing();
        }

        @Test
        @DisplayName("Ett id som används kan inte få en annan enhet")
        void id_is_taken() {
            given(COUNCIL, SCHOOLS)
                    .when(establish(GRUNDSKOLA, UnitType.COMMITTEE, "Grundskolenämnden", KF, "2022-12-31"))
                    .thenRejected(OrganisationRule.UNIT_ID_USED, "unit");
        }

        @Test
        @DisplayName("Ett id återanvänds inte ens när enheten har upphört")
        void id_is_never_reused() {
            given(COUNCIL, PROGRAM, closed(PROGRAMNAMND, "2022-12-31"))
                    .when(establish(PROGRAMNAMND, UnitType.COMMITTEE, "Programnämnd ny", KF, "2027-01-01"))
                    .thenRejected(OrganisationRule.UNIT_ID_USED, "unit");
        }

        @Test
        @DisplayName("Den överordnade måste finnas")
        void parent_must_exist() {
            given(COUNCIL)
                    .when(establish(ADOLFSBERG, UnitType.UNIT, "Adolfsbergsskolan", SKOLFORVALTNING, "2023-01-01"))
                    .thenRejected(OrganisationRule.UNIT_UNKNOWN, "parent");
        }

        @Test
        @DisplayName("En enhet kan inte vara sin egen överordnade från början")
        void parent_is_somebody_else() {
            given(COUNCIL)
                    .when(establish(BOM, UnitType.COMMITTEE, "Bygg- och miljönämnden", BOM, "2015-01-01"))
                    .thenRejected(OrganisationRule.UNIT_UNKNOWN, "parent");
        }

        @Test
        @DisplayName("Dagen före den överordnades första dag är för tidigt")
        void parent_must_exist_that_day() {
            given(COUNCIL, SCHOOLS)
                    .when(establish(SKOLFORVALTNING, UnitType.ADMINISTRATION, "Skol", GRUNDSKOLA, "2022-12-31"))
                    .thenRejected(OrganisationRule.UNIT_UNKNOWN, "parent");
        }

        @Test
        @DisplayName("Den överordnades första dag går bra")
        void parent_exists_from_its_first_day() {
            given(COUNCIL, SCHOOLS)
                    .when(establish(
                            SKOLFORVALTNING, UnitType.ADMINISTRATION, "Skolförvaltningen", GRUNDSKOLA, "2023-01-01"))
                    .then(ADMINISTRATION);
        }

        @Test
        @DisplayName("Inget läggs under en enhet som har upphört")
        void parent_has_closed() {
            given(COUNCIL, PROGRAM, closed(PROGRAMNAMND, "2022-12-31"))
                    .when(establish(ADOLFSBERG, UnitType.UNIT, "Adolfsbergsskolan", PROGRAMNAMND, "2023-01-01"))
                    .thenRejected(OrganisationRule.PARENT_CLOSED, "parent");
        }

        @Test
        @DisplayName("En enhet har ett namn")
        void name_is_needed() {
            given(COUNCIL)
                    .when(establish(BOM, UnitType.COMMITTEE, " ", KF, "2015-01-01"))
                    .thenRejected(CommonRule.TEXT_MISSING, "name");
        }

        @Test
        @DisplayName("Namnet får ha 200 tecken men inte 201")
        void name_has_a_length() {
            given(COUNCIL)
                    .when(establish(BOM, UnitType.COMMITTEE, "N".repeat(200), KF, "2015-01-01"))
                    .then(committee(BOM, "N".repeat(200), "2015-01-01"));
            given(COUNCIL)
                    .when(establish(BOM, UnitType.COMMITTEE, "N".repeat(201), KF, "2015-01-01"))
                    .thenRejected(CommonRule.TEXT_TOO_LONG, "name");
        }
    }

    @Nested
    @DisplayName("En enhet byter namn")
    class Rename {
        private final RenameUnit rename = new RenameUnit(GYMNASIUM, "Gymnasienämnden", day("2025-01-01"));
        private final UnitRenamed renamed = new UnitRenamed(GYMNASIUM, "Gymnasienämnden", day("2025-01-01"));

        @Test
        @DisplayName("Det nya namnet gäller från sin dag")
        void unit_is_renamed() {
            given(COUNCIL, UPPER).when(rename).then(renamed);
        }

        @Test
        @DisplayName("Samma namn två gånger är ett namnbyte")
        void twice_is_once() {
            given(COUNCIL, UPPER, renamed).when(rename).thenNothing();
        }

        @Test
        @DisplayName("Namnet är det gamla dagen före, det nya dagen själv")
        void name_on_a_day() {
            UnitLife unit = after(COUNCIL, UPPER, renamed).unit(GYMNASIUM);

            assertThat(unit.nameOn(day("2024-12-31"))).isEqualTo("Gymnasie- och arbetsmarknadsnämnden");
            assertThat(unit.nameOn(day("2025-01-01"))).isEqualTo("Gymnasienämnden");
        }

        @Test
        @DisplayName("Ett senare namn hindrar inte att ett tidigare kommer fram i efterhand")
        void earlier_name_found_later() {
            given(COUNCIL, UPPER, renamed)
                    .when(new RenameUnit(GYMNASIUM, "Utbildningsnämnden", day("2024-01-01")))
                    .then(new UnitRenamed(GYMNASIUM, "Utbildningsnämnden", day("2024-01-01")));
        }

        @Test
        @DisplayName("Enhetens första dag går bra, dagen före är för tidigt")
        void not_before_it_existed() {
            given(COUNCIL, UPPER)
                    .when(new RenameUnit(GYMNASIUM, "Gymnasienämnden", day("2023-01-01")))
                    .then(new UnitRenamed(GYMNASIUM, "Gymnasienämnden", day("2023-01-01")));
            given(COUNCIL, UPPER)
                    .when(new RenameUnit(GYMNASIUM, "Gymnasienämnden", day("2022-12-31")))
                    .thenRejected(OrganisationRule.BEFORE_UNIT_EXISTED, "from");
        }

        @Test
        @DisplayName("En okänd enhet kan inte byta namn")
        void unit_must_be_known() {
            given(COUNCIL).when(rename).thenRejected(OrganisationRule.UNIT_UNKNOWN, "unit");
        }

        @Test
        @DisplayName("En enhet som har upphört byter inte namn")
        void closed_unit_keeps_its_name() {
            given(COUNCIL, UPPER, closed(GYMNASIUM, "2026-12-31"))
                    .when(rename)
                    .thenRejected(OrganisationRule.UNIT_CLOSED, "unit");
        }

        @Test
        @DisplayName("Ett tomt namn är inget namn")
        void name_is_needed() {
            given(COUNCIL, UPPER)
                    .when(new RenameUnit(GYMNASIUM, "", day("2025-01-01")))
                    .thenRejected(CommonRule.TEXT_MISSING, "name");
        }
    }

    @Nested
    @DisplayName("En enhet flyttas")
    class Move {
        private final MoveUnit move = new MoveUnit(SKOLFORVALTNING, GYMNASIUM, day("2025-01-01"));
        private final UnitMoved moved = new UnitMoved(SKOLFORVALTNING, GYMNASIUM, day("2025-01-01"));

        @Test
        @DisplayName("Enheten hör till den nya från sin dag")
        void unit_is_moved() {
            given(COUNCIL, SCHOOLS, UPPER, ADMINISTRATION).when(move).then(moved);
        }

        @Test
        @DisplayName("Samma flytt två gånger är en flytt")
        void twice_is_once() {
            given(COUNCIL, SCHOOLS, UPPER, ADMINISTRATION, moved).when(move).thenNothing();
        }

        @Test
        @DisplayName("Enheten hör till den gamla dagen före, till den nya dagen själv")
        void place_on_a_day() {
            UnitLife unit =
                    after(COUNCIL, SCHOOLS, UPPER, ADMINISTRATION, moved).unit(SKOLFORVALTNING);

            assertThat(unit.parentOn(day("2022-12-31"))).isNull();
            assertThat(unit.parentOn(day("2024-12-31"))).isEqualTo(GRUNDSKOLA);
            assertThat(unit.parentOn(day("2025-01-01"))).isEqualTo(GYMNASIUM);
        }

        @Test
        @DisplayName("En flytt bakåt i tiden får inte göra en ring längre fram")
        void not_under_itself_later() {
            UnitMoved later = new UnitMoved(GRUNDSKOLA, GYMNASIUM, day("2026-01-01"));
            given(COUNCIL, SCHOOLS, UPPER, later)
                    .when(new MoveUnit(GYMNASIUM, GRUNDSKOLA, day("2025-01-01")))
                    .thenRejected(OrganisationRule.ORGANISATION_CYCLE, "parent");
        }

        @Test
        @DisplayName("En enhet kan inte flytta in under sig själv")
        void not_under_itself() {
            given(COUNCIL, SCHOOLS)
                    .when(new MoveUnit(GRUNDSKOLA, GRUNDSKOLA, day("2025-01-01")))
                    .thenRejected(OrganisationRule.ORGANISATION_CYCLE, "parent");
        }

        @Test
        @DisplayName("Inte heller under det som ligger under den, en nivå ner")
        void not_under_its_child() {
            given(COUNCIL, SCHOOLS, ADMINISTRATION)
                    .when(new MoveUnit(GRUNDSKOLA, SKOLFORVALTNING, day("2025-01-01")))
                    .thenRejected(OrganisationRule.ORGANISATION_CYCLE, "parent");
        }

        @Test
        @DisplayName("Inte heller två eller tre nivåer ner")
        void not_under_its_grandchild() {
            given(COUNCIL, SCHOOLS, ADMINISTRATION, SCHOOL)
                    .when(new MoveUnit(GRUNDSKOLA, ADOLFSBERG, day("2025-01-01")))
                    .thenRejected(OrganisationRule.ORGANISATION_CYCLE, "parent");
            given(COUNCIL, SCHOOLS, ADMINISTRATION, SCHOOL)
                    .when(new MoveUnit(KF, ADOLFSBERG, day("2025-01-01")))
                    .thenRejected(OrganisationRule.ORGANISATION_CYCLE, "parent");
        }

        @Test
        @DisplayName("Det som inte längre ligger under den spelar ingen roll")
        void former_child_may_be_parent() {
            given(COUNCIL, SCHOOLS, UPPER, ADMINISTRATION, moved)
                    .when(new MoveUnit(GRUNDSKOLA, SKOLFORVALTNING, day("2025-01-01")))
                    .then(new UnitMoved(GRUNDSKOLA, SKOLFORVALTNING, day("2025-01-01")));
        }

        @Test
        @DisplayName("Den nya överordnade måste finnas den dagen")
        void parent_must_exist_that_day() {
            given(COUNCIL, PROGRAM, SCHOOLS)
                    .when(new MoveUnit(PROGRAMNAMND, GRUNDSKOLA, day("2022-12-31")))
                    .thenRejected(OrganisationRule.UNIT_UNKNOWN, "parent");
            given(COUNCIL, PROGRAM, SCHOOLS)
                    .when(new MoveUnit(PROGRAMNAMND, GRUNDSKOLA, day("2023-01-01")))
                    .then(new UnitMoved(PROGRAMNAMND, GRUNDSKOLA, day("2023-01-01")));
        }

        @Test
        @DisplayName("Den nya överordnade får inte ha upphört")
        void parent_has_closed() {
            given(COUNCIL, PROGRAM, SCHOOLS, ADMINISTRATION, closed(PROGRAMNAMND, "2022-12-31"))
                    .when(new MoveUnit(SKOLFORVALTNING, PROGRAMNAMND, day("2023-01-01")))
                    .thenRejected(OrganisationRule.PARENT_CLOSED, "parent");
        }

        @Test
        @DisplayName("Flytten kan inte ske innan enheten fanns")
        void not_before_it_existed() {
            given(COUNCIL, SCHOOLS, UPPER, ADMINISTRATION)
                    .when(new MoveUnit(SKOLFORVALTNING, GYMNASIUM, day("2022-12-31")))
                    .thenRejected(OrganisationRule.BEFORE_UNIT_EXISTED, "from");
        }

        @Test
        @DisplayName("En okänd eller upphörd enhet flyttas inte")
        void unit_must_stand() {
            given(COUNCIL, SCHOOLS, UPPER).when(move).thenRejected(OrganisationRule.UNIT_UNKNOWN, "unit");
            given(COUNCIL, SCHOOLS, UPPER, ADMINISTRATION, closed(SKOLFORVALTNING, "2024-12-31"))
                    .when(move)
                    .thenRejected(OrganisationRule.UNIT_CLOSED, "unit");
        }
    }

    @Nested
    @DisplayName("Enheter slås samman")
    class Merge {
        private final UnitEstablished rural = committee(LANDSBYGD, "Landsbygdsnämnden", "2015-01-01");
        private final UnitEstablished building = committee(BOM, "Bygg- och miljönämnden", "2015-01-01");
        private final MergeUnits merge =
                new MergeUnits(List.of(PROGRAMNAMND, LANDSBYGD), GRUNDSKOLA, day("2023-01-01"));
        private final UnitsMerged merged =
                new UnitsMerged(List.of(PROGRAMNAMND, LANDSBYGD), GRUNDSKOLA, day("2023-01-01"));

        @Test
        @DisplayName("Två nämnder går upp i en tredje")
        void units_are_merged() {
            given(COUNCIL, PROGRAM, rural, SCHOOLS).when(merge).then(merged);
        }

        @Test
        @DisplayName("Samma sammanslagning två gånger är en sammanslagning")
        void twice_is_once() {
            given(COUNCIL, PROGRAM, rural, SCHOOLS, merged).when(merge).thenNothing();
        }

        @Test
        @DisplayName("De sammanslagna finns dagen före men inte dagen själv")
        void merged_units_end_the_day_before() {
            Organisation organisation = after(COUNCIL, PROGRAM, rural, SCHOOLS, merged);

            assertThat(organisation.existsOn(PROGRAMNAMND, day("2022-12-31"))).isTrue();
            assertThat(organisation.existsOn(PROGRAMNAMND, day("2023-01-01"))).isFalse();
            assertThat(organisation.existsOn(LANDSBYGD, day("2023-01-01"))).isFalse();
            assertThat(organisation.existsOn(GRUNDSKOLA, day("2023-01-01"))).isTrue();
        }

        @Test
        @DisplayName("Redan en enhet kan gå upp i en annan")
        void one_is_enough() {
            given(COUNCIL, PROGRAM, SCHOOLS)
                    .when(new MergeUnits(List.of(PROGRAMNAMND), GRUNDSKOLA, day("2023-01-01")))
                    .then(new UnitsMerged(List.of(PROGRAMNAMND), GRUNDSKOLA, day("2023-01-01")));
        }

        @Test
        @DisplayName("Ingen enhet är för få")
        void none_is_too_few() {
            given(COUNCIL, SCHOOLS)
                    .when(new MergeUnits(List.of(), GRUNDSKOLA, day("2023-01-01")))
                    .thenRejected(OrganisationRule.TOO_FEW_UNITS, "units");
        }

        @Test
        @DisplayName("En enhet kan inte bli sin egen efterträdare")
        void not_into_itself() {
            given(COUNCIL, PROGRAM, rural)
                    .when(new MergeUnits(List.of(PROGRAMNAMND, LANDSBYGD), LANDSBYGD, day("2023-01-01")))
                    .thenRejected(OrganisationRule.OWN_SUCCESSOR, "into");
        }

        @Test
        @DisplayName("Den nya enheten måste finnas den dagen")
        void successor_must_exist_that_day() {
            given(COUNCIL, PROGRAM, rural, SCHOOLS)
                    .when(new MergeUnits(List.of(PROGRAMNAMND, LANDSBYGD), GRUNDSKOLA, day("2022-12-31")))
                    .thenRejected(OrganisationRule.UNIT_UNKNOWN, "into");
        }

        @Test
        @DisplayName("Alla som slås samman måste vara kända")
        void predecessors_must_be_known() {
            given(COUNCIL, PROGRAM, SCHOOLS).when(merge).thenRejected(OrganisationRule.UNIT_UNKNOWN, "unit");
        }

        @Test
        @DisplayName("Ingen slås samman två gånger åt olika håll")
        void predecessors_must_stand() {
            given(COUNCIL, PROGRAM, rural, SCHOOLS, UPPER, merged)
                    .when(new MergeUnits(List.of(LANDSBYGD), GYMNASIUM, day("2023-01-01")))
                    .thenRejected(OrganisationRule.UNIT_CLOSED, "unit");
        }

        @Test
        @DisplayName("En enhet finns minst en dag innan den slås samman")
        void predecessors_existed() {
            given(COUNCIL, SCHOOLS, UPPER)
                    .when(new MergeUnits(List.of(GYMNASIUM), GRUNDSKOLA, day("2023-01-01")))
                    .thenRejected(OrganisationRule.BEFORE_UNIT_EXISTED, "from");
            given(COUNCIL, SCHOOLS, UPPER)
                    .when(new MergeUnits(List.of(GYMNASIUM), GRUNDSKOLA, day("2023-01-02")))
                    .then(new UnitsMerged(List.of(GYMNASIUM), GRUNDSKOLA, day("2023-01-02")));
        }

        @Test
        @DisplayName("Den som har enheter under sig slås inte samman förrän de är flyttade")
        void children_come_first() {
            given(COUNCIL, building, SCHOOLS, ADMINISTRATION)
                    .when(new MergeUnits(List.of(GRUNDSKOLA), BOM, day("2025-01-01")))
                    .thenRejected(OrganisationRule.UNIT_HAS_CHILDREN, "unit");
            given(COUNCIL, building, SCHOOLS, ADMINISTRATION, new UnitMoved(SKOLFORVALTNING, BOM, day("2025-01-01")))
                    .when(new MergeUnits(List.of(GRUNDSKOLA), BOM, day("2025-01-01")))
                    .then(new UnitsMerged(List.of(GRUNDSKOLA), BOM, day("2025-01-01")));
        }
    }

    @Nested
    @DisplayName("En enhet delas")
    class Split {
        @Test
        @DisplayName("Samma efterträdare två gånger är inte två efterträdare")
        void successors_differ() {
            given(COUNCIL, PROGRAM, SCHOOLS, UPPER)
                    .when(split(share(GRUNDSKOLA, "30"), share(GRUNDSKOLA, "30"), share(GYMNASIUM, "40")))
                    .thenRejected(OrganisationRule.TOO_FEW_UNITS, "into");
        }

        @Test
        @DisplayName("Programnämnden delas 60/40 på två nya nämnder")
        void unit_is_split() {
            given(COUNCIL, PROGRAM, SCHOOLS, UPPER)
                    .when(split(share(GRUNDSKOLA, "60"), share(GYMNASIUM, "40")))
                    .then(wasSplit(share(GRUNDSKOLA, "60"), share(GYMNASIUM, "40")));
        }

        @Test
        @DisplayName("Samma delning två gånger är en delning")
        void twice_is_once() {
            given(COUNCIL, PROGRAM, SCHOOLS, UPPER, wasSplit(share(GRUNDSKOLA, "60"), share(GYMNASIUM, "40")))
                    .when(split(share(GRUNDSKOLA, "60"), share(GYMNASIUM, "40")))
                    .thenNothing();
        }

        @Test
        @DisplayName("Samma enhet delas inte en gång till på ett annat sätt")
        void not_split_again() {
            given(COUNCIL, PROGRAM, SCHOOLS, UPPER, wasSplit(share(GRUNDSKOLA, "60"), share(GYMNASIUM, "40")))
                    .when(split(share(GRUNDSKOLA, "50"), share(GYMNASIUM, "50")))
                    .thenRejected(OrganisationRule.UNIT_CLOSED, "unit");
        }

        @Test
        @DisplayName("Andelarna 60 och 30 blir ingen helhet")
        void sixty_thirty_is_not_whole() {
            given(COUNCIL, PROGRAM, SCHOOLS, UPPER)
                    .when(split(share(GRUNDSKOLA, "60"), share(GYMNASIUM, "30")))
                    .thenRejected(OrganisationRule.SHARES_NOT_WHOLE, "into");
        }

        @Test
        @DisplayName("Inte heller mer än hundra, inte ens med en hundradel")
        void above_hundred_is_not_whole() {
            given(COUNCIL, PROGRAM, SCHOOLS, UPPER)
                    .when(split(share(GRUNDSKOLA, "60"), share(GYMNASIUM, "40.01")))
                    .thenRejected(OrganisationRule.SHARES_NOT_WHOLE, "into");
        }

        @Test
        @DisplayName("Andelar med decimaler blir en helhet när de summerar till hundra")
        void decimals_may_be_whole() {
            given(COUNCIL, PROGRAM, SCHOOLS, UPPER)
                    .when(split(share(GRUNDSKOLA, "66.70"), share(GYMNASIUM, "33.3")))
                    .then(wasSplit(share(GRUNDSKOLA, "66.70"), share(GYMNASIUM, "33.3")));
        }

        @Test
        @DisplayName("Är ingen andel beslutad går det bra ändå")
        void shares_need_not_be_given() {
            Share schools = new Share(GRUNDSKOLA, null);
            Share upper = new Share(GYMNASIUM, null);
            given(COUNCIL, PROGRAM, SCHOOLS, UPPER).when(split(schools, upper)).then(wasSplit(schools, upper));
        }

        @Test
        @DisplayName("Är en andel beslutad måste alla vara det")
        void shares_are_given_for_all() {
            given(COUNCIL, PROGRAM, SCHOOLS, UPPER)
                    .when(split(share(GRUNDSKOLA, "100"), new Share(GYMNASIUM, null)))
                    .thenRejected(OrganisationRule.SHARES_NOT_WHOLE, "into");
        }

        @Test
        @DisplayName("En andel är mer än ingenting")
        void shares_are_positive() {
            given(COUNCIL, PROGRAM, SCHOOLS, UPPER)
                    .when(split(share(GRUNDSKOLA, "100"), share(GYMNASIUM, "0")))
                    .thenRejected(OrganisationRule.SHARES_NOT_WHOLE, "into");
            given(COUNCIL, PROGRAM, SCHOOLS, UPPER)
                    .when(split(share(GRUNDSKOLA, "110"), share(GYMNASIUM, "-10")))
                    .thenRejected(OrganisationRule.SHARES_NOT_WHOLE, "into");
        }

        @Test
        @DisplayName("En delning har minst två efterträdare, och samma två gånger är en")
        void two_at_least() {
            given(COUNCIL, PROGRAM, SCHOOLS)
                    .when(split(share(GRUNDSKOLA, "100")))
                    .thenRejected(OrganisationRule.TOO_FEW_UNITS, "into");
            given(COUNCIL, PROGRAM, SCHOOLS)
                    .when(split(share(GRUNDSKOLA, "60"), share(GRUNDSKOLA, "40")))
                    .thenRejected(OrganisationRule.TOO_FEW_UNITS, "into");
        }

        @Test
        @DisplayName("En enhet kan inte bli sin egen efterträdare")
        void not_into_itself() {
            given(COUNCIL, PROGRAM, SCHOOLS)
                    .when(split(share(PROGRAMNAMND, "60"), share(GRUNDSKOLA, "40")))
                    .thenRejected(OrganisationRule.OWN_SUCCESSOR, "into");
        }

        @Test
        @DisplayName("Efterträdarna måste finnas den dagen")
        void successors_must_exist_that_day() {
            given(COUNCIL, PROGRAM, SCHOOLS)
                    .when(split(share(GRUNDSKOLA, "60"), share(GYMNASIUM, "40")))
                    .thenRejected(OrganisationRule.UNIT_UNKNOWN, "into");
            given(COUNCIL, PROGRAM, SCHOOLS, UPPER)
                    .when(new SplitUnit(
                            PROGRAMNAMND, List.of(share(GRUNDSKOLA, "60"), share(GYMNASIUM, "40")), day("2022-12-31")))
                    .thenRejected(OrganisationRule.UNIT_UNKNOWN, "into");
        }

        @Test
        @DisplayName("En okänd enhet delas inte")
        void unit_must_be_known() {
            given(COUNCIL, SCHOOLS, UPPER)
                    .when(split(share(GRUNDSKOLA, "60"), share(GYMNASIUM, "40")))
                    .thenRejected(OrganisationRule.UNIT_UNKNOWN, "unit");
        }

        @Test
        @DisplayName("En enhet finns minst en dag innan den delas")
        void unit_existed() {
            UnitEstablished building = committee(BOM, "Bygg- och miljönämnden", "2015-01-01");
            List<Share> into = List.of(share(BOM, "60"), share(GYMNASIUM, "40"));
            given(COUNCIL, building, SCHOOLS, UPPER)
                    .when(new SplitUnit(GRUNDSKOLA, into, day("2023-01-01")))
                    .thenRejected(OrganisationRule.BEFORE_UNIT_EXISTED, "from");
            given(COUNCIL, building, SCHOOLS, UPPER)
                    .when(new SplitUnit(GRUNDSKOLA, into, day("2023-01-02")))
                    .then(new UnitSplit(GRUNDSKOLA, into, day("2023-01-02")));
        }

        @Test
        @DisplayName("Den som har enheter under sig delas inte")
        void children_come_first() {
            given(COUNCIL, PROGRAM, SCHOOLS, UPPER, under(PROGRAMNAMND, MIKAEL, "Mikaelskolan"))
                    .when(split(share(GRUNDSKOLA, "60"), share(GYMNASIUM, "40")))
                    .thenRejected(OrganisationRule.UNIT_HAS_CHILDREN, "unit");
        }

        @Test
        @DisplayName("Den delade finns dagen före men inte dagen själv")
        void split_unit_ends_the_day_before() {
            Organisation organisation =
                    after(COUNCIL, PROGRAM, SCHOOLS, UPPER, wasSplit(share(GRUNDSKOLA, "60"), share(GYMNASIUM, "40")));

            assertThat(organisation.existsOn(PROGRAMNAMND, day("2022-12-31"))).isTrue();
            assertThat(organisation.existsOn(PROGRAMNAMND, day("2023-01-01"))).isFalse();
        }

        private SplitUnit split(Share... into) {
            return new SplitUnit(PROGRAMNAMND, List.of(into), day("2023-01-01"));
        }

        private UnitSplit wasSplit(Share... into) {
            return new UnitSplit(PROGRAMNAMND, List.of(into), day("2023-01-01"));
        }
    }

    @Nested
    @DisplayName("En enhet upphör")
    class Close {
        private final CloseUnit close =
                new CloseUnit(PROGRAMNAMND, day("2022-12-31"), Succession.STATED, List.of(GRUNDSKOLA, GYMNASIUM));
        private final UnitClosed closed =
                new UnitClosed(PROGRAMNAMND, day("2022-12-31"), Succession.STATED, List.of(GRUNDSKOLA, GYMNASIUM));

        @Test
        @DisplayName("Nämnden upphör, och källan säger vilka som tog vid")
        void unit_closes() {
            given(COUNCIL, PROGRAM, SCHOOLS, UPPER).when(close).then(closed);
        }

        @Test
        @DisplayName("Samma avslut två gånger är ett avslut")
        void twice_is_once() {
            given(COUNCIL, PROGRAM, SCHOOLS, UPPER, closed).when(close).thenNothing();
        }

        @Test
        @DisplayName("Är efterträdaren inte angiven gissas den inte")
        void successor_is_not_guessed() {
            given(COUNCIL, PROGRAM).when(close(PROGRAMNAMND, "2022-12-31")).then(closed(PROGRAMNAMND, "2022-12-31"));
        }

        @Test
        @DisplayName("Att ingen tog vid är något annat än att det inte är angivet")
        void nobody_came_after() {
            given(COUNCIL, PROGRAM)
                    .when(new CloseUnit(PROGRAMNAMND, day("2022-12-31"), Succession.NONE, List.of()))
                    .then(new UnitClosed(PROGRAMNAMND, day("2022-12-31"), Succession.NONE, List.of()));
        }

        @Test
        @DisplayName("Sägs efterträdarna vara angivna måste de anges")
        void stated_successors_are_named() {
            given(COUNCIL, PROGRAM)
                    .when(new CloseUnit(PROGRAMNAMND, day("2022-12-31"), Succession.STATED, List.of()))
                    .thenRejected(OrganisationRule.SUCCESSOR_NOT_STATED, "successors");
        }

        @Test
        @DisplayName("Sägs de inte vara angivna anges inga")
        void unstated_successors_are_not_named() {
            for (Succession unstated : List.of(Succession.NOT_STATED, Succession.NONE)) {
                given(COUNCIL, PROGRAM, SCHOOLS)
                        .when(new CloseUnit(PROGRAMNAMND, day("2022-12-31"), unstated, List.of(GRUNDSKOLA)))
                        .thenRejected(OrganisationRule.SUCCESSOR_NOT_STATED, "successors");
            }
        }

        @Test
        @DisplayName("En enhet kan inte bli sin egen efterträdare")
        void not_its_own_successor() {
            given(COUNCIL, PROGRAM, SCHOOLS)
                    .when(new CloseUnit(
                            PROGRAMNAMND, day("2022-12-31"), Succession.STATED, List.of(GRUNDSKOLA, PROGRAMNAMND)))
                    .thenRejected(OrganisationRule.OWN_SUCCESSOR, "successors");
        }

        @Test
        @DisplayName("Efterträdaren måste finnas dagen efter den sista")
        void successor_exists_the_day_after() {
            given(COUNCIL, PROGRAM, SCHOOLS, UPPER)
                    .when(new CloseUnit(
                            PROGRAMNAMND, day("2022-12-30"), Succession.STATED, List.of(GRUNDSKOLA, GYMNASIUM)))
                    .thenRejected(OrganisationRule.UNIT_UNKNOWN, "successors");
        }

        @Test
        @DisplayName("En enhet som har upphört upphör inte en annan dag också")
        void not_closed_again() {
            given(COUNCIL, PROGRAM, closed(PROGRAMNAMND, "2022-12-31"))
                    .when(close(PROGRAMNAMND, "2022-12-30"))
                    .thenRejected(OrganisationRule.UNIT_CLOSED, "unit");
        }

        @Test
        @DisplayName("Första dagen kan vara den sista, dagen före kan det inte")
        void not_before_it_existed() {
            given(COUNCIL, PROGRAM).when(close(PROGRAMNAMND, "2015-01-01")).then(closed(PROGRAMNAMND, "2015-01-01"));
            given(COUNCIL, PROGRAM)
                    .when(close(PROGRAMNAMND, "2014-12-31"))
                    .thenRejected(OrganisationRule.BEFORE_UNIT_EXISTED, "from");
        }

        @Test
        @DisplayName("En okänd enhet upphör inte")
        void unit_must_be_known() {
            given(COUNCIL).when(close(PROGRAMNAMND, "2022-12-31")).thenRejected(OrganisationRule.UNIT_UNKNOWN, "unit");
        }

        @Test
        @DisplayName("Den som har enheter under sig upphör inte")
        void children_come_first() {
            given(COUNCIL, SCHOOLS, ADMINISTRATION)
                    .when(close(GRUNDSKOLA, "2024-12-31"))
                    .thenRejected(OrganisationRule.UNIT_HAS_CHILDREN, "unit");
        }

        @Test
        @DisplayName("De under får upphöra samma dag, men inte dagen efter")
        void children_may_end_the_same_day() {
            given(COUNCIL, SCHOOLS, ADMINISTRATION, closed(SKOLFORVALTNING, "2024-12-31"))
                    .when(close(GRUNDSKOLA, "2024-12-31"))
                    .then(closed(GRUNDSKOLA, "2024-12-31"));
            given(COUNCIL, SCHOOLS, ADMINISTRATION, closed(SKOLFORVALTNING, "2025-01-01"))
                    .when(close(GRUNDSKOLA, "2024-12-31"))
                    .thenRejected(OrganisationRule.UNIT_HAS_CHILDREN, "unit");
        }

        @Test
        @DisplayName("De under får ha flyttat dagen efter den sista, men inte senare")
        void children_may_have_moved() {
            given(COUNCIL, SCHOOLS, UPPER, ADMINISTRATION, new UnitMoved(SKOLFORVALTNING, GYMNASIUM, day("2025-01-01")))
                    .when(close(GRUNDSKOLA, "2024-12-31"))
                    .then(closed(GRUNDSKOLA, "2024-12-31"));
            given(COUNCIL, SCHOOLS, UPPER, ADMINISTRATION, new UnitMoved(SKOLFORVALTNING, GYMNASIUM, day("2025-01-02")))
                    .when(close(GRUNDSKOLA, "2024-12-31"))
                    .thenRejected(OrganisationRule.UNIT_HAS_CHILDREN, "unit");
        }

        @Test
        @DisplayName("Den som senare ska få enheter under sig upphör inte heller")
        void children_to_come_count() {
            given(COUNCIL, SCHOOLS, UPPER, ADMINISTRATION, new UnitMoved(SKOLFORVALTNING, GYMNASIUM, day("2026-01-01")))
                    .when(close(GYMNASIUM, "2024-12-31"))
                    .thenRejected(OrganisationRule.UNIT_HAS_CHILDREN, "unit");
        }
    }

    @Nested
    @DisplayName("Organisationen en viss dag")
    class OnADay {
        private final Organisation organisation =
                after(COUNCIL, PROGRAM, SCHOOLS, ADMINISTRATION, closed(PROGRAMNAMND, "2022-12-31"));

        @Test
        @DisplayName("En enhet finns från sin första till sin sista dag, inte dagen före eller efter")
        void unit_exists_between_its_days() {
            assertThat(organisation.existsOn(PROGRAMNAMND, day("2014-12-31"))).isFalse();
            assertThat(organisation.existsOn(PROGRAMNAMND, day("2015-01-01"))).isTrue();
            assertThat(organisation.existsOn(PROGRAMNAMND, day("2022-12-31"))).isTrue();
            assertThat(organisation.existsOn(PROGRAMNAMND, day("2023-01-01"))).isFalse();
            assertThat(organisation.existsOn(KS, day("2023-01-01"))).isFalse();
        }

        @Test
        @DisplayName("En enhet finns under perioden om den finns någon dag av den")
        void unit_exists_during_a_period() {
            assertThat(organisation.existsDuring(PROGRAMNAMND, Period.year(2014)))
                    .isFalse();
            assertThat(organisation.existsDuring(PROGRAMNAMND, new Period("2015-01")))
                    .isTrue();
            assertThat(organisation.existsDuring(PROGRAMNAMND, new Period("2022-12")))
                    .isTrue();
            assertThat(organisation.existsDuring(PROGRAMNAMND, YEAR_2023)).isFalse();
            assertThat(organisation.existsDuring(GRUNDSKOLA, Period.year(2030))).isTrue();
            assertThat(organisation.existsDuring(KS, YEAR_2023)).isFalse();
        }

        @Test
        @DisplayName("En enda dag i perioden räcker, den första eller den sista")
        void one_day_is_enough() {
            Organisation oneDay =
                    after(COUNCIL, committee(BOM, "Bygg- och miljönämnden", "2022-12-31"), closed(BOM, "2023-01-01"));

            assertThat(oneDay.existsDuring(BOM, Period.year(2021))).isFalse();
            assertThat(oneDay.existsDuring(BOM, Period.year(2022))).isTrue();
            assertThat(oneDay.existsDuring(BOM, YEAR_2023)).isTrue();
            assertThat(oneDay.existsDuring(BOM, new Period("2023-02"))).isFalse();
        }

        @Test
        @DisplayName("Vem som ligger under vem beror på dagen")
        void who_stands_under_whom() {
            assertThat(organisation.isUnder(SKOLFORVALTNING, KF, day("2023-01-01")))
                    .isTrue();
            assertThat(organisation.isUnder(SKOLFORVALTNING, SKOLFORVALTNING, day("2023-01-01")))
                    .isTrue();
            assertThat(organisation.isUnder(KF, SKOLFORVALTNING, day("2023-01-01")))
                    .isFalse();
            assertThat(organisation.isUnder(SKOLFORVALTNING, GRUNDSKOLA, day("2022-12-31")))
                    .isFalse();
        }
    }

    @Override
    protected Organisation none() {
        return Organisation.NONE;
    }

    @Override
    protected Organisation evolve(Organisation state, OrganisationEvent event) {
        return Organisation.evolve(state, event);
    }

    @Override
    protected List<OrganisationEvent> decide(Organisation state, OrganisationCommand command) {
        return Organisation.decide(state, command, by("administrator-1"));
    }

    private static EstablishUnit establish(UnitId unit, UnitType type, String name, UnitId parent, String from) {
        return new EstablishUnit(unit, type, name, parent, day(from), true);
    }

    private static UnitEstablished committee(UnitId unit, String name, String from) {
        return new UnitEstablished(unit, UnitType.COMMITTEE, name, KF, day(from), true);
    }

    private static UnitEstablished under(UnitId parent, UnitId unit, String name) {
        UnitType type = unit.equals(SKOLFORVALTNING) ? UnitType.ADMINISTRATION : UnitType.UNIT;
        return new UnitEstablished(unit, type, name, parent, day("2023-01-01"), true);
    }

    private static CloseUnit close(UnitId unit, String lastDay) {
        return new CloseUnit(unit, day(lastDay), Succession.NOT_STATED, List.of());
    }

    private static UnitClosed closed(UnitId unit, String lastDay) {
        return new UnitClosed(unit, day(lastDay), Succession.NOT_STATED, List.of());
    }

    private static Share share(UnitId unit, String percent) {
        return new Share(unit, new BigDecimal(percent));
    }
}
