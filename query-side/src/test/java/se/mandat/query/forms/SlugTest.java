package se.mandat.query.forms;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.mandat.kernel.CommandId;
import se.mandat.kernel.goals.GoalId;

@DisplayName("Id av rubriker")
class SlugTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Färre barn i kö|farre-barn-i-ko",
                "ÅÄÖ åäö|aao-aao",
                "Sjukfrånvaron ska vara högst 5 %!|sjukfranvaron-ska-vara-hogst-5",
                "  Idé – café  |ide-cafe",
                "§ & …|namnlos"
            })
    @DisplayName("å och ä blir a, ö blir o, resten bindestreck")
    void plain(String title, String slug) {
        assertThat(Slug.of(title)).isEqualTo(slug);
    }

    @Test
    @DisplayName("Långa rubriker kortas mellan två ord och får plats som id")
    void long_titles() {
        String title = "Alla elever ska nå kunskapsmålen i skolan ".repeat(12);
        assertThat(Slug.of(title)).hasSizeLessThanOrEqualTo(60).endsWith("-alla-elever-ska-na");
        assertThat(new GoalId(Slug.unique("x".repeat(500), new CommandId("a"))).value())
                .hasSize(67);
    }

    @Test
    @DisplayName("Samma kommando ger samma id, ett annat kommando ett annat")
    void one_command_one_id() {
        CommandId first = new CommandId("first");
        assertThat(Slug.unique("Trygghet", first))
                .isEqualTo(Slug.unique("Trygghet", first))
                .startsWith("trygghet-")
                .isNotEqualTo(Slug.unique("Trygghet", new CommandId("second")));
    }
}
