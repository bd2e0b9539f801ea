package se.mandat.query.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;
import se.mandat.kernel.Event;
import se.mandat.kernel.FollowupEvent.ForecastGiven;
import se.mandat.kernel.FollowupEvent.TextWritten;
import se.mandat.kernel.Municipality;
import se.mandat.kernel.OrganisationEvent.UnitClosed;
import se.mandat.kernel.organisation.Succession;
import se.mandat.kernel.organisation.UnitId;
import se.mandat.platform.EventNames;
import se.mandat.platform.Json;
import se.mandat.query.At;
import se.mandat.query.Views;
import se.mandat.query.ui.Names;
import se.mandat.query.ui.Texts;

@DisplayName("Varje händelse är en mening")
class SentencesTest {
    private static final At NOWHERE =
            new At(Views.in(new JdbcTemplate(Nothing.database())), new Municipality("1880"), 1);

    @Test
    @DisplayName("på båda språken, och ingen händelse är glömd")
    void everyEvent() {
        List<Event> events = Stream.of(golden(), Samples.plans(), Samples.activities(), Samples.followups())
                .flatMap(List::stream)
                .toList();
        for (String language : List.of("sv", "en")) {
            Sentences sentences = in(language);
            assertThat(events)
                    .allSatisfy(event ->
                            assertThat(sentences.of(event)).isNotBlank().doesNotContain("{", "}", "null"));
        }
    }

    /** The golden sample of every event there is. */
    private static List<Event> golden() {
        return EventNames.all().stream().map(SentencesTest::golden).toList();
    }

    private static Event golden(String name) {
        Path sample = Path.of("../shared-kernel/src/test/resources/events", name + ".v1.json");
        try {
            return Json.mapper().readValue(Files.readString(sample), EventNames.classOf(name));
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    @Test
    @DisplayName("en efterträdare som ingen källa nämner hittas inte på")
    void successor() {
        LocalDate day = LocalDate.of(2022, 12, 31);
        UnitId unit = new UnitId("gn");
        assertThat(in("sv").of(new UnitClosed(unit, day, Succession.NOT_STATED, List.of())))
                .isEqualTo("gn upphörde efter 2022-12-31; efterträdare ej angiven i källan");
        assertThat(in("sv").of(new UnitClosed(
                        unit, day, Succession.STATED, List.of(new UnitId("gan"), new UnitId("kf")))))
                .isEqualTo("gn upphörde efter 2022-12-31; efterträdare: gan och kf");
    }

    @Test
    @DisplayName("ett samlat omdöme säger om det är väntat eller hur det gick")
    void group() {
        assertThat(in("sv").of(Samples.group(null, 3, false)))
                .isEqualTo("Finansiella mål för Helår 2025 bedömdes: 3 av 4 uppnås");
        assertThat(in("en").of(Samples.group(null, 3, true)))
                .isEqualTo("Finansiella mål for " + Texts.in("en").period(Samples.YEAR)
                        + " were judged: 3 of 4 expected to be met");
    }

    @Test
    @DisplayName("en text nämns vid det den svarar på, inte vid sin nyckel")
    void text() {
        TextWritten written = new TextWritten(Samples.REPORT, "sammanfattning", "Ett gott år");
        assertThat(in("sv").of(written)).isEqualTo("kf skrev texten ”Sammanfattning” i rapporten för Helår 2025");
        assertThat(in("en").of(written)).contains("“Summary”");
    }

    @Test
    @DisplayName("tal skrivs som språket skriver dem")
    void numbers() {
        ForecastGiven forecast =
                new ForecastGiven(Samples.REPORT, Samples.RESULT, Samples.YEAR, new BigDecimal("-1193.5"), null, null);
        assertThat(in("sv").of(forecast)).endsWith("\u22121\u00a0193,5");
        assertThat(in("en").of(forecast)).endsWith("\u22121,193.5");
    }

    private static Sentences in(String language) {
        return new Sentences(Texts.in(language), new Names(NOWHERE));
    }
}
