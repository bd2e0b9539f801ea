package se.mandat.deploy.walk;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import se.mandat.deploy.Running;
import se.mandat.kernel.FollowupEvent.FollowupOpened;
import se.mandat.kernel.Measurement;
import se.mandat.kernel.Period;
import se.mandat.kernel.PlanEvent.PlanBegun;
import se.mandat.kernel.Recorded;

@DisplayName("Tjugo år i en påhittad kommun")
class WalkTest {
    private static final Set<String> CONSTANTS = Constants.all();
    private static final boolean LONG = Boolean.getBoolean("mandat.long");

    static Stream<String> moments() {
        return Told.MOMENTS.stream();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("moments")
    @DisplayName("varje länk leder någonstans, och sidorna säger det de ska, vid ett ögonblick i varje mandatperiod")
    void every_link_then(String moment) {
        for (String language : List.of("sv", "en")) {
            Reader reader = new Reader(Running::url, language);
            mustBeWhole(new Crawl(reader, Told.HOME, Told.inAddress(moment), LONG ? 2000 : 4, CONSTANTS), 80);
        }
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource({
        "sv, ''",
        "en, ''",
        "sv, controller",
        "en, administrator",
        "sv, enhetschef",
        "en, politiker",
        "sv, revisor"
    })
    @DisplayName("varje länk leder någonstans nu, för var och en som är inloggad")
    void every_link_now(String language, String account) {
        Reader reader = new Reader(Running::url, language);
        if (!account.isEmpty()) {
            reader = reader.signedInAs(account);
        }
        mustBeWhole(new Crawl(reader, Told.HOME, "", LONG ? 2000 : account.isEmpty() ? 12 : 3, CONSTANTS), 80);
    }

    private static void mustBeWhole(Crawl crawl, int atLeast) {
        assertThat(Told.events()).isNotEmpty();
        crawl.walk();
        assertThat(crawl.wrongs()).isEmpty();
        assertThat(crawl.pages()).as("pages read, %s", crawl.sorts()).isGreaterThan(atLeast);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("moments")
    @DisplayName("varje siffra är den som händelserna säger, då")
    void every_number_then(String moment) {
        String html = new Reader(Running::url, "sv")
                .read(Told.HOME + "?asOf=" + Told.inAddress(moment))
                .html();
        long position = Long.parseLong(Html.between(html, "händelse ", " av")
                .map(words -> words.replaceAll("\\D", ""))
                .orElseThrow());
        mustBeTrue(position, "&asOf=" + Told.inAddress(moment));
    }

    @Test
    @DisplayName("varje siffra är den som händelserna säger, nu")
    void every_number_now() {
        mustBeTrue(Long.MAX_VALUE, "");
    }

    @Test
    @DisplayName("en siffra som är en annan än händelsernas märks")
    void another_number_is_noticed() {
        Fold fold = Fold.of(Told.events(), Long.MAX_VALUE);
        Numbers numbers = numbers(fold, "");
        numbers.report("forskola-centrum", Period.year(2014));
        numbers.unit("forskola-centrum", 2014);
        assertThat(numbers.untrue()).isEmpty();
        fold.outcomes.replaceAll((said, outcome) -> Measurement.of(new BigDecimal("4711")));
        fold.targets.values().forEach(targets -> targets.replaceAll((what, level) -> level.add(BigDecimal.ONE)));
        fold.judgements.replaceAll((said, grade) -> "CANNOT_BE_JUDGED");
        fold.decidedReports.clear();
        numbers.report("forskola-centrum", Period.year(2014));
        numbers.unit("forskola-centrum", 2014);
        numbers.together("barn", "bun", false);
        assertThat(numbers.untrue()).hasSizeGreaterThan(20);
    }

    private static Numbers numbers(Fold fold, String at) {
        Reader reader = new Reader(Running::url, "sv");
        return new Numbers(address -> reader.read(Told.HOME + address).html(), fold, at);
    }

    private static void mustBeTrue(long position, String at) {
        Numbers numbers = numbers(Fold.of(Told.events(), position), at);
        Told.events().parallelStream()
                .filter(event -> event.position() <= position)
                .forEach(event -> hold(numbers, event));
        for (String indicator : List.of("barn", "brukare", "besok")) {
            for (String body : List.of("bun", "son", "kfn", "bom")) {
                numbers.together(indicator, body, false);
            }
        }
        numbers.together("nojdhet", "bun", true);
        assertThat(numbers.untrue()).isEmpty();
        assertThat(numbers.compared()).isGreaterThan(100);
    }

    private static void hold(Numbers numbers, Recorded event) {
        if (event.event() instanceof PlanBegun e) {
            numbers.unit(e.plan().unit().value(), e.plan().year().year());
            numbers.plan(e.plan().unit().value(), e.plan().year().year());
        }
        if (event.event() instanceof FollowupOpened e) {
            numbers.report(e.followup().unit().value(), e.followup().period());
        }
    }
}
