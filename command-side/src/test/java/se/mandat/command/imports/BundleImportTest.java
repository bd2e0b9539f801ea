package se.mandat.command.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Instant;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.mandat.kernel.Act;
import se.mandat.kernel.Role;
import se.mandat.kernel.organisation.UnitId;

@DisplayName("Importen av ett paket")
class BundleImportTest {
    private final Loading bundle = new Loading(new Recording(_ -> false));

    @Test
    @DisplayName("Fakta laddas i den ordning de blev kända, och samma dag det som pekas på först")
    void facts_are_loaded_as_they_became_known() throws IOException {
        bundle.put("periods.csv", """
            known_at,op,period,opens,due
            2024-10-23,close,2024-P2,,
            2024-10-23,schedule,2024-P2,2024-09-01,2024-10-31
            """);
        bundle.put("followups.csv", """
            known_at,op,unit,period,acting_unit
            2024-10-23,approve,kf,2024-P2,kf
            2024-10-23,open,kf,2024-P2,
            """);
        bundle.put("outcomes.csv", """
            known_at,op,unit,period,indicator,about,value,of_total
            2024-10-23,forecast,kf,2024-P2,finmal,2024,2,4
            """);
        bundle.put("judgements.csv", """
            known_at,op,unit,period,group,title,about,met,of,expected,ground
            2024-10-23,group,kf,2024-P2,finmal,Finansiella mål,2024,2,4,true,två av fyra
            """);
        bundle.put("units.csv", Loading.UNITS + """
            2024-10-23,rename,ks,,Styrelsen,,2024-10-23,,,,,
            2015-01-01,establish,kf,council,Kommunfullmäktige,,2015-01-01,,,,,
            """);

        ImportReport report = bundle.load();

        assertThat(report.refusals()).isEmpty();
        assertThat(bundle.commands.commands())
                .containsExactly(
                        "EstablishUnit",
                        "RenameUnit",
                        "SchedulePeriod",
                        "OpenFollowup",
                        "GiveForecast",
                        "JudgeGroup",
                        "ApproveFollowup",
                        "ClosePeriod");
    }

    @Test
    @DisplayName("Faktumet bär när det blev känt, beslutet, källan med radens anmärkning, och vem som handlar")
    void act_carries_where_the_fact_comes_from() throws IOException {
        bundle.put("sources.csv", "id,title,reference,note\npress,Länsposten,https://lansposten.se,Press.\n");
        bundle.put("decisions.csv", "id,body,date,paragraph,source\nny,Kommunfullmäktige,2021-09,§ 1,press\n");
        bundle.put("units.csv", """
            known_at,op,unit,last_day,succession,decision,acting_unit,note
            2021-09-22,close,lbn,2022-12-31,not_stated,ny,kf,Härlett.
            """);

        assertThat(bundle.load().refusals()).isEmpty();

        Act act = bundle.commands.orders.getFirst().act();
        assertThat(act.at()).isEqualTo(Loading.CLOCK.instant());
        assertThat(act.knownAt()).isEqualTo(Instant.parse("2021-09-21T22:00:00Z"));
        assertThat(act.actor().id()).isEqualTo("import/kf");
        assertThat(act.actor().role()).isEqualTo(Role.IMPORTER);
        assertThat(act.actor().unit()).isEqualTo(new UnitId("kf"));
        assertThat(act.decision())
                .hasToString("Decision[body=Kommunfullmäktige, date=2021-09, paragraph=§ 1,"
                        + " caseNumber=null, title=null]");
        assertThat(act.source())
                .hasToString("Source[title=Länsposten, reference=https://lansposten.se," + " note=Härlett. – Press.]");
    }

    @Test
    @DisplayName("Samma rad ger samma kommando-id, hur kolumnerna än ligger; en ändrad rad ger ett nytt")
    void command_ids_are_stable() throws IOException {
        bundle.put(
                "mandates.csv",
                "known_at,mandate,title,from,to\n2019-01-01,2019-2022,2019–2022,2019-01-01,2022-12-31\n");
        var _ = bundle.load();
        var _ = bundle.load();
        bundle.put(
                "mandates.csv",
                "to,from,title,mandate,known_at,note\n2022-12-31,2019-01-01, 2019–2022 ,2019-2022,2019-01-01,\n");
        var _ = bundle.load();
        bundle.put(
                "mandates.csv",
                "known_at,mandate,title,from,to\n2019-01-01,2019-2022,Mandatet,2019-01-01,2022-12-31\n");
        var _ = bundle.load();

        assertThat(bundle.commands.ids()).hasSize(4);
        assertThat(bundle.commands.ids().subList(0, 3))
                .containsOnly(bundle.commands.ids().getFirst());
        assertThat(bundle.commands.ids().getLast())
                .isNotEqualTo(bundle.commands.ids().getFirst());
    }

    @Test
    @DisplayName("Ett paket som inte säger vems det är laddas inte")
    void bundle_says_whose_it_is() throws IOException {
        bundle.put("units.csv", Loading.UNITS + "2015-01-01,establish,kf,council,Kommunfullmäktige,,2015-01-01,,,,,\n");
        bundle.put("bundle.csv", "municipality,name\nÖrebro,Örebro kommun\n");
        assertThat(bundle.refusals()).containsExactly("bundle.csv:0 MUNICIPALITY_UNKNOWN at municipality [Örebro]");

        bundle.remove("bundle.csv");
        assertThat(bundle.refusals()).containsExactly("bundle.csv:0 MISSING_FILE [bundle.csv]");
        assertThat(bundle.commands.orders).isEmpty();
    }
}
