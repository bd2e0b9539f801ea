package se.mandat.command.imports;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.mandat.kernel.OrganisationCommand.CloseUnit;

@DisplayName("Rader som importen avvisar")
class RefusedRowsTest {
    private final Loading bundle = new Loading(new Recording(CloseUnit.class::isInstance));

    @Test
    @DisplayName("Varje avvisad rad redovisas med fil, rad, fält och regel, och de andra går vidare")
    void refused_rows_are_reported() throws IOException {
        bundle.put("units.csv", Loading.UNITS + """
            2015-01-01,establish,kf,council,Kommunfullmäktige,,2015-01-01,,,,,
            i går,establish,ks,executive_board,Kommunstyrelsen,kf,2015-01-01,,,,,
            2015-01-01,establish,KS,executive_board,Kommunstyrelsen,kf,2015-01-01,,,,,
            2015-01-01,establish,gn,board,Grundskolenämnden,kf,2015-01-01,,,,,
            2015-01-01,establish,gn,committee,,kf,2015-01-01,,,,,
            2015-01-01,establish,gn,committee,Grundskolenämnden,kf,2015-01-01,2020-01-01,,,,
            2015-01-01,establish,gn,committee,Grundskolenämnden,kf,2015-01-01,,,beslut,,
            2015-01-01,establish,gn,committee,Grundskolenämnden,kf,2015-01-01,,,,,anm.
            2015-01-01,establish,gn
            2016-01-01,close,gn,,,,,2015-12-31,none,,,
            """);

        ImportReport report = bundle.load();

        assertThat(report.accepted()).isEqualTo(1);
        assertThat(report.refusals())
                .extracting(RowRefusal::toString)
                .containsExactly(
                        "units.csv:3 NOT_A_DATE at known_at [i går]",
                        "units.csv:4 MALFORMED_ID at unit [KS]",
                        "units.csv:5 NOT_ONE_OF at type [board, council, executive_board, committee, sub_committee,"
                                + " administration, unit, company, external_partner]",
                        "units.csv:6 MISSING_VALUE at name [name]",
                        "units.csv:7 UNEXPECTED_VALUE at last_day [2020-01-01]",
                        "units.csv:8 UNKNOWN_REFERENCE at decision [beslut]",
                        "units.csv:9 MISSING_VALUE at source [source]",
                        "units.csv:10 WRONG_FIELD_COUNT [3, 12]",
                        "units.csv:11 UNIT_UNKNOWN at unit [nowhere]");
        assertThat(bundle.meters
                        .counter("mandat.import.rows", "result", "accepted")
                        .count())
                .isEqualTo(1);
        assertThat(bundle.meters
                        .counter("mandat.import.rows", "result", "refused")
                        .count())
                .isEqualTo(9);
    }

    @Test
    @DisplayName("Siffror är antingen tal eller saknade med skäl, och tal skrivs med punkt")
    void figures_are_numbers_or_missing() throws IOException {
        bundle.put("outcomes.csv", """
            known_at,op,unit,period,indicator,about,value,missing
            2024-01-01,report,kf,2023,folk,2023,"1,5",
            2024-01-01,report,kf,2023,folk,2023,,
            2024-01-01,report,kf,2023,folk,2023,1e9,
            2024-01-01,report,kf,2023,folk,2023,,not_reported
            """);

        assertThat(bundle.refusals())
                .containsExactly(
                        "outcomes.csv:2 NOT_A_NUMBER at value [1,5]",
                        "outcomes.csv:3 NUMBER_OR_REASON at value []",
                        "outcomes.csv:4 NOT_A_NUMBER at value [1e9]");
    }

    @Test
    @DisplayName("Fel i en hel fil redovisas på filen, och de andra filerna laddas")
    void unreadable_files_are_reported() throws IOException {
        bundle.put("mandates.csv", "known_at,mandate,titel,from,to\n2019-01-01,2019-2022,x,2019-01-01,2022-12-31\n");
        bundle.put("goals.csv", "known_at,op\n2019-01-01,\"set\n");
        bundle.put("areas.csv", "known_at,op,area\n2019-01-01,adopt,å\n".getBytes(ISO_8859_1));
        bundle.put("målen.csv", "known_at\n");
        bundle.put("periods.csv", "known_at,op,period\n2024-01-01,open,2023\n2024-01-01,schedule,2023\n");

        ImportReport report = bundle.load();

        assertThat(report.refusals())
                .extracting(RowRefusal::toString)
                .containsExactly(
                        "areas.csv:0 NOT_UTF8 [areas.csv]",
                        "goals.csv:0 MALFORMED_CSV [goals.csv]",
                        "mandates.csv:2 UNKNOWN_COLUMN at titel [titel]",
                        "målen.csv:0 UNKNOWN_FILE [målen.csv]",
                        "periods.csv:3 MISSING_COLUMN at opens [opens]");
        assertThat(report.accepted()).isEqualTo(1);
    }
}
