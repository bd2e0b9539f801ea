package se.mandat.deploy.walk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.mandat.deploy.Running;
import se.mandat.kernel.Recorded;

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

    @Test
    @DisplayName("har årets områden och det senaste om året på första sidan; andra mandatperioder står efter")
    void first_page_of_a_year() {
        Map<Long, Recorded> events =
                Told.events().stream().collect(Collectors.toMap(Recorded::position, Function.identity()));
        String page = reader.read(Told.HOME + "?ar=2013").html();
        String areas = Html.section(page, "omr").orElseThrow();
        String changes = Html.section(page, "andr").orElseThrow();
        List<Recorded> latest = Pattern.compile("/historik/(\\d+)\"")
                .matcher(changes)
                .results()
                .map(event -> Objects.requireNonNull(events.get(Long.valueOf(event.group(1)))))
                .toList();

        assertThat(areas).containsSubsequence("2011-2014", "Andra mandatperioder", "2023-2026", "2007-2010");
        assertThat(areas.split("Andra mandatperioder", 2)[0]).doesNotContain("2007-2010", "2015-2018", "2023-2026");
        assertThat(changes).contains("Helår 2013: det senaste", "historik?period=2013");
        assertThat(latest)
                .isNotEmpty()
                .allSatisfy(event -> assertThat(event.stream()).contains("2013"));
        assertThat(reader.read(Told.HOME).html()).contains("Ändrat senast", "Tidigare mandatperioder");
    }
}
