package se.mandat.deploy.walk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.mandat.deploy.Running;

@DisplayName("En rättelse som väntar")
class WaitingCorrectionsTest {
    private final Reader controller = new Reader(Running::url, "sv").signedInAs("controller");
    private final String form = Told.HOME + "/" + Screens.waitingCorrection();
    private final String report = form.substring(0, form.indexOf("/utfall/"));

    @Test
    @DisplayName("går före en ny: sidan säger det, leder till den och frågar inget")
    void no_other_is_asked_for() {
        String page = controller.read(form).html();
        assertThat(page)
                .contains("En rättelse väntar redan", "href=\"" + report + "#wa\"", "Föreslagen rättelse")
                .doesNotContain("Spara rättelsen");
        assertThat(controller.read(form + "/godkann").html()).contains("Godkänn rättelsen</button>");
    }

    @Test
    @DisplayName("hinner den före någon som skriver en egen, står det skrivna kvar i formuläret")
    void nothing_typed_is_lost() {
        Map<String, String> typed = Map.of("number", "1", "reason", "Skrivet innan jag såg den", "missing", "");
        Seen refused = controller.send(form, "", typed);
        assertThat(refused.html()).contains("Skrivet innan jag såg den", "Spara rättelsen", "väntar redan");
        assertThat(refused.status()).isBetween(400, 499);
        var _ = controller.send(form, "gammal", typed);
        assertThat(controller.read(form).html()).contains("Skrivet innan jag såg den", "Spara rättelsen");
    }

    @Test
    @DisplayName("står vid sitt utfall i rapporten, i stället för en väg till en ny")
    void stands_by_its_outcome() {
        assertThat(Html.section(controller.read(report).html(), "ut"))
                .hasValueSatisfying(outcomes -> assertThat(outcomes)
                        .contains("<a href=\"#wa\">Rättelse väntar")
                        .doesNotContain(form.substring(form.indexOf("/utfall/")) + "\""));
    }

    @Test
    @DisplayName("står efter det som ska rapporteras, dit en länk överst leder; det som är klart står sist")
    void after_what_is_to_be_reported() {
        String page = controller.read(Told.HOME + "/rapportera").html();
        assertThat(page.indexOf("väntar på godkännande</a>")).isBetween(0, page.indexOf("<table"));
        assertThat(page.indexOf("id=\"ratt\"")).isGreaterThan(page.indexOf("</table>"));
        assertThat(page).contains("href=\"" + report + "#wa\"");
        List<Boolean> done = Html.rows(page).stream()
                .filter(row -> row.size() == 5)
                .map(row -> Html.text(row.getLast()).startsWith("Visa"))
                .toList();
        assertThat(done).contains(true, false).isSorted();
    }
}
