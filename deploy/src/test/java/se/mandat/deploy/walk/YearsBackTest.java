package se.mandat.deploy.walk;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.mandat.deploy.Running;

@DisplayName("Enheter över åren")
class YearsBackTest {
    private final Reader reader = new Reader(Running::url, "sv");

    @Test
    @DisplayName("har en väg till åren före de åtta senaste, och tillbaka")
    void earlier_years() {
        assertThat(Told.events()).isNotEmpty();
        String now = reader.read(Told.HOME + "/karta?enhet=bun").html();
        assertThat(now)
                .doesNotContain(">Helår 2012</th>")
                .contains("Tidigare år")
                .doesNotContain("Senare år");
        String earlier = Html.between(now, "/karta?enhet=bun&amp;till=", "\"")
                .map(address -> address.replaceAll(".*=", ""))
                .orElseThrow();
        String then =
                reader.read(Told.HOME + "/karta?enhet=bun&till=" + earlier).html();
        assertThat(then)
                .contains(">Helår 2012</th>", "Senare år")
                .doesNotContain(">Helår " + (Integer.parseInt(earlier) + 1) + "</th>");
    }
}
