package se.mandat.command.mandates;

import static org.assertj.core.api.Assertions.assertThat;
import static se.mandat.command.spec.Orebro.BUDGET_2025;
import static se.mandat.command.spec.Orebro.by;
import static se.mandat.command.spec.Orebro.day;
import static se.mandat.command.spec.Orebro.on;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import se.mandat.command.spec.FakeWorld;
import se.mandat.command.spec.Spec;
import se.mandat.kernel.Act;
import se.mandat.kernel.CommonRule;
import se.mandat.kernel.MandateCommand;
import se.mandat.kernel.MandateCommand.AdoptArea;
import se.mandat.kernel.MandateCommand.AmendArea;
import se.mandat.kernel.MandateCommand.EndArea;
import se.mandat.kernel.MandateCommand.OpenMandate;
import se.mandat.kernel.MandateEvent;
import se.mandat.kernel.MandateEvent.AreaAdopted;
import se.mandat.kernel.MandateEvent.AreaAmended;
import se.mandat.kernel.MandateEvent.AreaEnded;
import se.mandat.kernel.MandateEvent.MandateOpened;
import se.mandat.kernel.mandates.AreaId;
import se.mandat.kernel.mandates.MandateId;
import se.mandat.kernel.mandates.MandateRule;

@DisplayName("Mandatperioden")
class MandateTest extends Spec<Mandate, MandateEvent, MandateCommand> {
    private static final MandateId MANDATE = new MandateId("2019-2022");
    private static final AreaId LEARNING = new AreaId("2019-2022/larande");
    private static final String TITLE = "Lärande, utbildning och arbete genom hela livet i Örebro";

    private static final MandateOpened OPENED =
            new MandateOpened(MANDATE, "2019–2022", day("2019-01-01"), day("2022-12-31"));
    private static final AreaAdopted ADOPTED = new AreaAdopted(LEARNING, TITLE, day("2020-01-01"), day("2022-12-31"));
    private static final AreaAmended AMENDED = new AreaAmended(LEARNING, "Lärande hela livet", day("2021-01-01"));
    private static final AreaEnded ENDED = new AreaEnded(LEARNING, day("2021-12-31"));

    private Act act = on(BUDGET_2025);

    @Nested
    @DisplayName("En mandatperiod öppnas")
    class Open {
        private final OpenMandate open = new OpenMandate(MANDATE, "2019–2022", day("2019-01-01"), day("2022-12-31"));

        @Test
        @DisplayName("Perioden är öppen, också utan beslut")
        void mandate_is_opened() {
            act = by("controller-1");
            given().when(open).then(OPENED);
        }

        @Test
        @DisplayName("Samma period två gånger är en period")
        void twice_is_once() {
            given(OPENED, ADOPTED).when(open).thenNothing();
        }

        @Test
        @DisplayName("Samma period med andra datum avvisas")
        void other_dates_are_refused() {
            given(OPENED)
                    .when(new OpenMandate(MANDATE, "2019–2022", day("2018-10-15"), day("2022-12-31")))
                    .thenRejected(MandateRule.MANDATE_EXISTS);
        }

        @Test
        @DisplayName("Den slutar inte dagen innan den börjar, men kan sluta samma dag")
        void end_is_not_before_start() {
            given().when(new OpenMandate(MANDATE, "2019–2022", day("2019-01-01"), day("2018-12-31")))
                    .thenRejected(CommonRule.ENDS_BEFORE_START, "to");
            given().when(new OpenMandate(MANDATE, "2019–2022", day("2019-01-01"), day("2019-01-01")))
                    .then(new MandateOpened(MANDATE, "2019–2022", day("2019-01-01"), day("2019-01-01")));
        }

        @Test
        @DisplayName("Den heter något, med högst 120 tecken")
        void title_is_needed() {
            given().when(new OpenMandate(MANDATE, " ", day("2019-01-01"), day("2022-12-31")))
                    .thenRejected(CommonRule.TEXT_MISSING, "title");
            given().when(new OpenMandate(MANDATE, "m".repeat(121), day("2019-01-01"), day("2022-12-31")))
                    .thenRejected(CommonRule.TEXT_TOO_LONG, "title");
        }
    }

    @Nested
    @DisplayName("Ett strategiskt område antas")
    class Adopt {
        private final AdoptArea adopt = new AdoptArea(LEARNING, TITLE, day("2020-01-01"), day("2022-12-31"));

        @Test
        @DisplayName("Området gäller sina egna dagar, inte mandatperiodens")
        void area_is_adopted() {
            given(OPENED).when(adopt).then(ADOPTED);
        }

        @Test
        @DisplayName("Området kan gälla tills vidare")
        void area_may_be_open_ended() {
            given(OPENED)
                    .when(new AdoptArea(LEARNING, TITLE, day("2020-01-01"), null))
                    .then(new AreaAdopted(LEARNING, TITLE, day("2020-01-01"), null));
        }

        @Test
        @DisplayName("Samma område två gånger är ett område, också när det ändrats sedan dess")
        void twice_is_once() {
            given(OPENED, ADOPTED).when(adopt).thenNothing();
            given(OPENED, ADOPTED, AMENDED).when(adopt).thenNothing();
        }

        @Test
        @DisplayName("Inget område antas utan beslut")
        void decision_is_required() {
            act = by("controller-1");
            given(OPENED).when(adopt).thenRejected(MandateRule.DECISION_REQUIRED, "decision");
        }

        @Test
        @DisplayName("Mandatperioden måste vara öppnad")
        void mandate_must_be_open() {
            given().when(adopt).thenRejected(MandateRule.MANDATE_UNKNOWN);
        }

        @Test
        @DisplayName("Ett antaget område antas inte en gång till med annat innehåll")
        void adopted_once() {
            given(OPENED, ADOPTED)
                    .when(new AdoptArea(LEARNING, "Trygg välfärd", day("2020-01-01"), day("2022-12-31")))
                    .thenRejected(MandateRule.AREA_EXISTS);
        }

        @Test
        @DisplayName("Området slutar inte dagen innan det börjar, men kan sluta samma dag")
        void end_is_not_before_start() {
            given(OPENED)
                    .when(new AdoptArea(LEARNING, TITLE, day("2020-01-01"), day("2019-12-31")))
                    .thenRejected(CommonRule.ENDS_BEFORE_START, "to");
            given(OPENED)
                    .when(new AdoptArea(LEARNING, TITLE, day("2020-01-01"), day("2020-01-01")))
                    .then(new AreaAdopted(LEARNING, TITLE, day("2020-01-01"), day("2020-01-01")));
        }

        @Test
        @DisplayName("Området heter något")
        void title_is_needed() {
            given(OPENED)
                    .when(new AdoptArea(LEARNING, "", day("2020-01-01"), null))
                    .thenRejected(CommonRule.TEXT_MISSING, "title");
        }
    }

    @Nested
    @DisplayName("Ett strategiskt område ändras")
    class Amend {
        private final AmendArea amend = new AmendArea(LEARNING, "Lärande hela livet", day("2021-01-01"));

        @Test
        @DisplayName("Området får den nya lydelsen från sin dag")
        void area_is_amended() {
            given(OPENED, ADOPTED).when(amend).then(AMENDED);
        }

        @Test
        @DisplayName("Samma ändring två gånger är en ändring")
        void twice_is_once() {
            given(OPENED, ADOPTED, AMENDED).when(amend).thenNothing();
        }

        @Test
        @DisplayName("Inget område ändras utan beslut")
        void decision_is_required() {
            act = by("controller-1");
            given(OPENED, ADOPTED).when(amend).thenRejected(MandateRule.DECISION_REQUIRED, "decision");
        }

        @Test
        @DisplayName("Ändringen gäller tidigast från områdets första dag")
        void not_before_it_held() {
            given(OPENED, ADOPTED)
                    .when(new AmendArea(LEARNING, "Lärande hela livet", day("2019-12-31")))
                    .thenRejected(CommonRule.ENDS_BEFORE_START, "from");
            given(OPENED, ADOPTED)
                    .when(new AmendArea(LEARNING, "Lärande hela livet", day("2020-01-01")))
                    .then(new AreaAmended(LEARNING, "Lärande hela livet", day("2020-01-01")));
        }

        @Test
        @DisplayName("Ett okänt område ändras inte")
        void area_must_be_known() {
            given(OPENED).when(amend).thenRejected(MandateRule.AREA_UNKNOWN);
            given().when(amend).thenRejected(MandateRule.MANDATE_UNKNOWN);
        }

        @Test
        @DisplayName("Ett område som har upphört ändras inte")
        void ended_area_stays() {
            given(OPENED, ADOPTED, ENDED).when(amend).thenRejected(MandateRule.AREA_ENDED);
        }

        @Test
        @DisplayName("En tom lydelse är ingen lydelse")
        void title_is_needed() {
            given(OPENED, ADOPTED)
                    .when(new AmendArea(LEARNING, " ", day("2021-01-01")))
                    .thenRejected(CommonRule.TEXT_MISSING, "title");
        }
    }

    @Nested
    @DisplayName("Ett strategiskt område upphör")
    class End {
        private final EndArea end = new EndArea(LEARNING, day("2021-12-31"));

        @Test
        @DisplayName("Området upphör i förtid genom beslut")
        void area_ends() {
            given(OPENED, ADOPTED).when(end).then(ENDED);
        }

        @Test
        @DisplayName("Samma avslut två gånger är ett avslut")
        void twice_is_once() {
            given(OPENED, ADOPTED, ENDED).when(end).thenNothing();
        }

        @Test
        @DisplayName("Ett ändrat område behåller sin lydelse när det upphör")
        void title_stays() {
            given(OPENED, ADOPTED, AMENDED).when(end).then(ENDED);

            Mandate.Area area = Objects.requireNonNull(
                    after(OPENED, ADOPTED, AMENDED, ENDED).areas().get(LEARNING));
            assertThat(area.title()).isEqualTo("Lärande hela livet");
        }

        @Test
        @DisplayName("Inget område upphör utan beslut")
        void decision_is_required() {
            act = by("controller-1");
            given(OPENED, ADOPTED).when(end).thenRejected(MandateRule.DECISION_REQUIRED, "decision");
        }

        @Test
        @DisplayName("Det upphör inte en gång till en annan dag")
        void ends_once() {
            given(OPENED, ADOPTED, ENDED)
                    .when(new EndArea(LEARNING, day("2022-06-30")))
                    .thenRejected(MandateRule.AREA_ENDED);
        }

        @Test
        @DisplayName("Första dagen kan vara den sista, dagen före kan det inte")
        void not_before_it_held() {
            given(OPENED, ADOPTED)
                    .when(new EndArea(LEARNING, day("2019-12-31")))
                    .thenRejected(CommonRule.ENDS_BEFORE_START, "lastDay");
            given(OPENED, ADOPTED)
                    .when(new EndArea(LEARNING, day("2020-01-01")))
                    .then(new AreaEnded(LEARNING, day("2020-01-01")));
        }

        @Test
        @DisplayName("Ett okänt område upphör inte")
        void area_must_be_known() {
            given(OPENED).when(end).thenRejected(MandateRule.AREA_UNKNOWN);
        }
    }

    @Override
    protected Mandate none() {
        return Mandate.NONE;
    }

    @Override
    protected Mandate evolve(Mandate state, MandateEvent event) {
        return Mandate.evolve(state, event);
    }

    @Override
    protected List<MandateEvent> decide(Mandate state, MandateCommand command) {
        return Mandate.decide(state, command, act, new FakeWorld());
    }
}
