package se.mandat.command.goals;

import static org.assertj.core.api.Assertions.assertThat;
import static se.mandat.command.spec.Orebro.BOM;
import static se.mandat.command.spec.Orebro.GRUNDSKOLA;
import static se.mandat.command.spec.Orebro.INTERIM_2024;
import static se.mandat.command.spec.Orebro.KF;
import static se.mandat.command.spec.Orebro.YEAR_2023;
import static se.mandat.command.spec.Orebro.YEAR_2024;
import static se.mandat.command.spec.Orebro.day;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import se.mandat.command.spec.FakeWorld;
import se.mandat.command.spec.Spec;
import se.mandat.kernel.CommonRule;
import se.mandat.kernel.GoalCommand;
import se.mandat.kernel.GoalCommand.ChangeTarget;
import se.mandat.kernel.GoalCommand.EndGoal;
import se.mandat.kernel.GoalCommand.LinkGoal;
import se.mandat.kernel.GoalCommand.RewordGoal;
import se.mandat.kernel.GoalCommand.SetGoal;
import se.mandat.kernel.GoalCommand.SetTarget;
import se.mandat.kernel.GoalCommand.UnlinkGoal;
import se.mandat.kernel.GoalEvent;
import se.mandat.kernel.GoalEvent.GoalEnded;
import se.mandat.kernel.GoalEvent.GoalLinked;
import se.mandat.kernel.GoalEvent.GoalReworded;
import se.mandat.kernel.GoalEvent.GoalSet;
import se.mandat.kernel.GoalEvent.GoalUnlinked;
import se.mandat.kernel.GoalEvent.TargetChanged;
import se.mandat.kernel.GoalEvent.TargetSet;
import se.mandat.kernel.Period;
import se.mandat.kernel.goals.Comparison;
import se.mandat.kernel.goals.GoalId;
import se.mandat.kernel.goals.GoalRule;
import se.mandat.kernel.indicators.IndicatorId;
import se.mandat.kernel.indicators.IndicatorRule;
import se.mandat.kernel.mandates.AreaId;
import se.mandat.kernel.mandates.MandateRule;
import se.mandat.kernel.organisation.OrganisationRule;
import se.mandat.kernel.organisation.UnitId;

@DisplayName("Målet")
class GoalTest extends Spec<Goal, GoalEvent, GoalCommand> {
    private static final GoalId RESULT = new GoalId("g-2024-f-resultat");
    private static final GoalId ECONOMY = new GoalId("god-ekonomisk-hushallning");
    private static final GoalId SUSTAINABLE = new GoalId("hallbara-orebro");
    private static final GoalId VISION = new GoalId("vision-2030");
    private static final IndicatorId SHARE = new IndicatorId("i-f-resultat");
    private static final AreaId AREA = new AreaId("2023-2026/sa-2023-vho");
    private static final String TITLE = "Verksamhetens resultat ska uppgå till lägst 0,7 procent av skatteintäkterna";
    private static final String LOWER = "Verksamhetens resultat ska uppgå till lägst 0,5 procent av skatteintäkterna";
    private static final String WHY = "Kommunfullmäktige sänkte målet i Kompletterande ÖSB 2024";

    private static final GoalSet SET = goalSet(TITLE, List.of());
    private static final GoalReworded REWORDED = new GoalReworded(RESULT, LOWER, WHY);
    private static final GoalLinked LINKED = new GoalLinked(RESULT, ECONOMY);
    private static final GoalUnlinked UNLINKED = new GoalUnlinked(RESULT, ECONOMY);
    private static final GoalEnded ENDED = new GoalEnded(RESULT, day("2024-06-30"), "Ersatt av nytt mål");
    private static final TargetSet TARGET =
            new TargetSet(RESULT, SHARE, YEAR_2024, new BigDecimal("0.7"), Comparison.AT_LEAST);
    private static final TargetChanged CHANGED =
            new TargetChanged(RESULT, SHARE, YEAR_2024, new BigDecimal("0.5"), Comparison.AT_LEAST, WHY);

    private final FakeWorld world = new FakeWorld()
            .unit(KF, day("2013-01-01"))
            .unit(GRUNDSKOLA, day("2023-01-01"))
            .unit(BOM, day("2015-01-01"), day("2023-12-31"))
            .area(AREA)
            .indicator(SHARE)
            .goal(ECONOMY)
            .goal(SUSTAINABLE);

    @Nested
    @DisplayName("Ett mål sätts")
    class Set {
        @Test
        @DisplayName("Ett finansiellt mål sätts för ett år")
        void goal_is_set() {
            given().when(set(TITLE)).then(SET);
        }

        @Test
        @DisplayName("Med område, mål över, medverkande, andra parter och betydelse för god ekonomisk hushållning")
        void goal_is_set_with_everything() {
            given().when(new SetGoal(
                            RESULT,
                            " verksamhetsmål ",
                            "Alla elever ska nå kunskapsmålen i skolan",
                            KF,
                            AREA,
                            List.of(ECONOMY, SUSTAINABLE),
                            List.of(GRUNDSKOLA),
                            List.of(" Region Örebro län "),
                            day("2024-01-01"),
                            null,
                            true))
                    .then(new GoalSet(
                            RESULT,
                            "verksamhetsmål",
                            "Alla elever ska nå kunskapsmålen i skolan",
                            KF,
                            AREA,
                            List.of(ECONOMY, SUSTAINABLE),
                            List.of(GRUNDSKOLA),
                            List.of("Region Örebro län"),
                            day("2024-01-01"),
                            null,
                            true));
        }

        @Test
        @DisplayName("Samma mål två gånger är ett mål, också när det formulerats om sedan dess")
        void twice_is_once() {
            given(SET).when(set(TITLE)).thenNothing();
            given(SET, REWORDED, LINKED).when(set(TITLE)).thenNothing();
        }

        @Test
        @DisplayName("Ett mål som finns sätts inte om med annat innehåll")
        void goal_exists() {
            given(SET).when(set(LOWER)).thenRejected(GoalRule.GOAL_EXISTS);
        }

        @Test
        @DisplayName("Ett avslutat mål sätts inte igen")
        void ended_goal_is_not_set_again() {
            given(SET, ENDED).when(set(TITLE)).thenRejected(GoalRule.GOAL_EXISTS);
        }

        @Test
        @DisplayName("Målet slutar inte dagen innan det börjar, men kan sluta samma dag")
        void end_is_not_before_start() {
            given().when(setBetween("2024-01-01", "2023-12-31")).thenRejected(CommonRule.ENDS_BEFORE_START, "to");
            given().when(setBetween("2024-01-01", "2024-01-01")).then(goalSetBetween("2024-01-01", "2024-01-01"));
        }

        @Test
        @DisplayName("Målet har en ägare som finns den dag det börjar gälla")
        void owner_must_exist_that_day() {
            given().when(setFor(new UnitId("okand"), "2024-01-01"))
                    .thenRejected(OrganisationRule.UNIT_UNKNOWN, "owner");
            given().when(setFor(GRUNDSKOLA, "2022-12-31")).thenRejected(OrganisationRule.UNIT_UNKNOWN, "owner");
            given().when(setFor(GRUNDSKOLA, "2023-01-01")).then(goalSetFor(GRUNDSKOLA, "2023-01-01"));
        }

        @Test
        @DisplayName("En nämnd som upphört kan äga ett mål från sin sista dag men inte från dagen efter")
        void owner_may_be_about_to_close() {
            given().when(setFor(BOM, "2023-12-31")).then(goalSetFor(BOM, "2023-12-31"));
            given().when(setFor(BOM, "2024-01-01")).thenRejected(OrganisationRule.UNIT_UNKNOWN, "owner");
        }

        @Test
        @DisplayName("De medverkande måste finnas den dag målet börjar gälla")
        void contributors_must_exist_that_day() {
            given().when(new SetGoal(
                            RESULT,
                            "mål",
                            TITLE,
                            KF,
                            null,
                            List.of(),
                            List.of(GRUNDSKOLA, BOM),
                            List.of(),
                            day("2024-01-01"),
                            null,
                            false))
                    .thenRejected(OrganisationRule.UNIT_UNKNOWN, "contributors");
        }

        @Test
        @DisplayName("Området måste vara antaget")
        void area_must_be_adopted() {
            given().when(new SetGoal(
                            RESULT,
                            "mål",
                            TITLE,
                            KF,
                            new AreaId("2023-2026/okant"),
                            List.of(),
                            List.of(),
                            List.of(),
                            day("2024-01-01"),
                            null,
                            false))
                    .thenRejected(MandateRule.AREA_UNKNOWN, "area");
        }

        @Test
        @DisplayName("Målet över måste finnas")
        void goal_above_must_be_known() {
            given().when(setUnder(VISION)).thenRejected(GoalRule.GOAL_UNKNOWN, "contributesTo");
        }

        @Test
        @DisplayName("Ett mål bidrar inte till sig självt")
        void not_above_itself() {
            given().when(setUnder(RESULT)).thenRejected(GoalRule.GOAL_CYCLE, "contributesTo");
        }

        @Test
        @DisplayName("Inte heller via ett mål över")
        void not_above_itself_further_up() {
            world.goal(ECONOMY, SUSTAINABLE).goal(SUSTAINABLE, RESULT);
            given().when(setUnder(ECONOMY)).thenRejected(GoalRule.GOAL_CYCLE, "contributesTo");
        }

        @Test
        @DisplayName("Målet har en sort och en lydelse, och parter har namn")
        void words_are_needed() {
            given().when(set(" ")).thenRejected(CommonRule.TEXT_MISSING, "title");
            given().when(set("t".repeat(501))).thenRejected(CommonRule.TEXT_TOO_LONG, "title");
            given().when(new SetGoal(
                            RESULT,
                            "",
                            TITLE,
                            KF,
                            null,
                            List.of(),
                            List.of(),
                            List.of(),
                            day("2024-01-01"),
                            null,
                            false))
                    .thenRejected(CommonRule.TEXT_MISSING, "kind");
            given().when(new SetGoal(
                            RESULT,
                            "mål",
                            TITLE,
                            KF,
                            null,
                            List.of(),
                            List.of(),
                            List.of(" "),
                            day("2024-01-01"),
                            null,
                            false))
                    .thenRejected(CommonRule.TEXT_MISSING, "partners");
        }
    }

    @Nested
    @DisplayName("Ett mål formuleras om")
    class Reword {
        private final RewordGoal reword = new RewordGoal(RESULT, LOWER, WHY);

        @Test
        @DisplayName("Målet får sin nya lydelse, med skäl")
        void goal_is_reworded() {
            given(SET).when(reword).then(REWORDED);
        }

        @Test
        @DisplayName("Samma lydelse två gånger är en omformulering")
        void twice_is_once() {
            given(SET, REWORDED).when(reword).thenNothing();
        }

        @Test
        @DisplayName("En omformulering säger varför")
        void reason_is_required() {
            given(SET).when(new RewordGoal(RESULT, LOWER, " ")).thenRejected(GoalRule.REASON_REQUIRED, "reason");
        }

        @Test
        @DisplayName("Skälet får ha 2000 tecken men inte 2001")
        void reason_has_a_length() {
            given(SET)
                    .when(new RewordGoal(RESULT, LOWER, "s".repeat(2000)))
                    .then(new GoalReworded(RESULT, LOWER, "s".repeat(2000)));
            given(SET)
                    .when(new RewordGoal(RESULT, LOWER, "s".repeat(2001)))
                    .thenRejected(CommonRule.TEXT_TOO_LONG, "reason");
        }

        @Test
        @DisplayName("Ett mål som inte är satt formuleras inte om")
        void goal_must_be_set() {
            given().when(reword).thenRejected(GoalRule.GOAL_UNKNOWN);
        }

        @Test
        @DisplayName("Ett avslutat mål formuleras inte om")
        void ended_goal_stays() {
            given(SET, ENDED).when(reword).thenRejected(GoalRule.GOAL_ENDED);
        }
    }

    @Nested
    @DisplayName("Ett mål kopplas till ett mål över")
    class Link {
        @Test
        @DisplayName("Målet bidrar till målet över")
        void goal_is_linked() {
            given(SET).when(new LinkGoal(RESULT, ECONOMY)).then(LINKED);
        }

        @Test
        @DisplayName("Samma koppling två gånger är en koppling")
        void twice_is_once() {
            given(SET, LINKED).when(new LinkGoal(RESULT, ECONOMY)).thenNothing();
            given(goalSet(TITLE, List.of(ECONOMY)))
                    .when(new LinkGoal(RESULT, ECONOMY))
                    .thenNothing();
        }

        @Test
        @DisplayName("Ett mål kan bidra till flera")
        void several_above() {
            given(SET, LINKED).when(new LinkGoal(RESULT, SUSTAINABLE)).then(new GoalLinked(RESULT, SUSTAINABLE));
        }

        @Test
        @DisplayName("Målet över måste finnas")
        void goal_above_must_be_known() {
            given(SET).when(new LinkGoal(RESULT, VISION)).thenRejected(GoalRule.GOAL_UNKNOWN, "to");
        }

        @Test
        @DisplayName("Ett mål bidrar inte till sig självt")
        void not_to_itself() {
            given(SET).when(new LinkGoal(RESULT, RESULT)).thenRejected(GoalRule.GOAL_CYCLE, "to");
        }

        @Test
        @DisplayName("Inte heller till ett mål som bidrar till det, en, två eller tre nivåer upp")
        void no_cycle_however_far_up() {
            world.goal(ECONOMY, RESULT);
            given(SET).when(new LinkGoal(RESULT, ECONOMY)).thenRejected(GoalRule.GOAL_CYCLE, "to");

            world.goal(SUSTAINABLE, ECONOMY);
            given(SET).when(new LinkGoal(RESULT, SUSTAINABLE)).thenRejected(GoalRule.GOAL_CYCLE, "to");

            world.goal(VISION, SUSTAINABLE);
            given(SET).when(new LinkGoal(RESULT, VISION)).thenRejected(GoalRule.GOAL_CYCLE, "to");
        }

        @Test
        @DisplayName("Att två mål bidrar till samma tredje är ingen rundgång")
        void diamond_is_no_cycle() {
            world.goal(ECONOMY, VISION).goal(SUSTAINABLE, VISION).goal(VISION);
            given(SET, LINKED).when(new LinkGoal(RESULT, SUSTAINABLE)).then(new GoalLinked(RESULT, SUSTAINABLE));
        }

        @Test
        @DisplayName("Bara ett mål som gäller kopplas")
        void goal_must_stand() {
            given().when(new LinkGoal(RESULT, ECONOMY)).thenRejected(GoalRule.GOAL_UNKNOWN);
            given(SET, ENDED).when(new LinkGoal(RESULT, ECONOMY)).thenRejected(GoalRule.GOAL_ENDED);
        }
    }

    @Nested
    @DisplayName("En koppling tas bort")
    class Unlink {
        private final UnlinkGoal unlink = new UnlinkGoal(RESULT, ECONOMY);

        @Test
        @DisplayName("Målet bidrar inte längre till målet över")
        void goal_is_unlinked() {
            given(SET, LINKED).when(unlink).then(UNLINKED);
        }

        @Test
        @DisplayName("Också en koppling från början kan tas bort, och de andra blir kvar")
        void first_links_too() {
            GoalSet linked = goalSet(TITLE, List.of(ECONOMY, SUSTAINABLE));
            given(linked).when(unlink).then(UNLINKED);
            given(linked, UNLINKED).when(new LinkGoal(RESULT, SUSTAINABLE)).thenNothing();
        }

        @Test
        @DisplayName("Det som tagits bort tas inte bort igen, men kan kopplas på nytt")
        void twice_is_refused() {
            given(SET, LINKED, UNLINKED).when(unlink).thenRejected(GoalRule.GOAL_NOT_LINKED);
            given(SET, LINKED, UNLINKED).when(new LinkGoal(RESULT, ECONOMY)).then(LINKED);
        }

        @Test
        @DisplayName("En koppling som inte finns kan inte tas bort")
        void link_must_exist() {
            given(SET).when(unlink).thenRejected(GoalRule.GOAL_NOT_LINKED);
            given().when(unlink).thenRejected(GoalRule.GOAL_UNKNOWN);
            given(SET, LINKED, ENDED).when(unlink).thenRejected(GoalRule.GOAL_ENDED);
        }
    }

    @Nested
    @DisplayName("Ett mål avslutas")
    class End {
        private final EndGoal end = new EndGoal(RESULT, day("2024-06-30"), "Ersatt av nytt mål");

        @Test
        @DisplayName("Målet avslutas i förtid, med skäl")
        void goal_ends() {
            given(SET).when(end).then(ENDED);
        }

        @Test
        @DisplayName("Samma avslut två gånger är ett avslut")
        void twice_is_once() {
            given(SET, ENDED).when(end).thenNothing();
        }

        @Test
        @DisplayName("Det avslutas inte en gång till en annan dag")
        void ends_once() {
            given(SET, ENDED)
                    .when(new EndGoal(RESULT, day("2024-07-31"), "Ersatt av nytt mål"))
                    .thenRejected(GoalRule.GOAL_ENDED);
        }

        @Test
        @DisplayName("Första dagen kan vara den sista, dagen före kan det inte")
        void not_before_it_begins() {
            given(SET)
                    .when(new EndGoal(RESULT, day("2023-12-31"), "Ersatt"))
                    .thenRejected(GoalRule.GOAL_ENDS_BEFORE_IT_BEGINS, "lastDay");
            given(SET)
                    .when(new EndGoal(RESULT, day("2024-01-01"), "Ersatt"))
                    .then(new GoalEnded(RESULT, day("2024-01-01"), "Ersatt"));
        }

        @Test
        @DisplayName("Målets sista dag kan den vara, dagen efter inte: då är det ett annat mål")
        void not_after_its_days() {
            given(SET)
                    .when(new EndGoal(RESULT, day("2025-01-01"), "Gäller vidare"))
                    .thenRejected(GoalRule.GOAL_ENDS_AFTER_ITS_DAYS, "lastDay");
            given(SET)
                    .when(new EndGoal(RESULT, day("2024-12-31"), "Klart"))
                    .then(new GoalEnded(RESULT, day("2024-12-31"), "Klart"));
        }

        @Test
        @DisplayName("Ett avslut säger varför")
        void reason_is_required() {
            given(SET)
                    .when(new EndGoal(RESULT, day("2024-06-30"), ""))
                    .thenRejected(GoalRule.REASON_REQUIRED, "reason");
        }

        @Test
        @DisplayName("Ett mål som inte är satt avslutas inte")
        void goal_must_be_set() {
            given().when(end).thenRejected(GoalRule.GOAL_UNKNOWN);
        }

        @Test
        @DisplayName("Ett avslutat mål vet fortfarande vad det bidrog till")
        void ended_goal_remembers() {
            assertThat(after(SET, LINKED, ENDED))
                    .isInstanceOfSatisfying(
                            Goal.Ended.class,
                            ended -> assertThat(ended.was().above()).containsExactly(ECONOMY));
        }
    }

    @Nested
    @DisplayName("Ett målvärde sätts")
    class Target {
        @Test
        @DisplayName("Målvärdet är lägst 0,7 procent för 2024")
        void target_is_set() {
            given(SET).when(target(YEAR_2024, "0.7")).then(TARGET);
        }

        @Test
        @DisplayName("Samma målvärde två gånger är ett målvärde, med hur många decimaler det än skrivs")
        void twice_is_once() {
            given(SET, TARGET).when(target(YEAR_2024, "0.7")).thenNothing();
            given(SET, TARGET).when(target(YEAR_2024, "0.70")).thenNothing();
        }

        @Test
        @DisplayName("Ett annat värde är en ändring, inte ett nytt målvärde")
        void target_exists() {
            given(SET, TARGET).when(target(YEAR_2024, "0.5")).thenRejected(GoalRule.TARGET_EXISTS);
        }

        @Test
        @DisplayName("Samma värde åt andra hållet är ett annat målvärde")
        void other_comparison_is_another_target() {
            given(SET, TARGET)
                    .when(new SetTarget(RESULT, SHARE, YEAR_2024, new BigDecimal("0.7"), Comparison.AT_MOST))
                    .thenRejected(GoalRule.TARGET_EXISTS);
        }

        @Test
        @DisplayName("Delåret kan ha ett eget målvärde")
        void other_period_has_its_own() {
            given(SET, TARGET)
                    .when(target(INTERIM_2024, "0.5"))
                    .then(new TargetSet(RESULT, SHARE, INTERIM_2024, new BigDecimal("0.5"), Comparison.AT_LEAST));
        }

        @Test
        @DisplayName("Indikatorn måste användas")
        void indicator_must_be_in_use() {
            given(SET)
                    .when(new SetTarget(
                            RESULT, new IndicatorId("i-okand"), YEAR_2024, BigDecimal.ONE, Comparison.AT_LEAST))
                    .thenRejected(IndicatorRule.INDICATOR_UNKNOWN, "indicator");
        }

        @Test
        @DisplayName("Målvärdet ligger inom målets tid, inte månaden före eller efter")
        void within_the_goal_period() {
            given(SET).when(target(YEAR_2023, "0.7")).thenRejected(GoalRule.TARGET_OUTSIDE_GOAL_PERIOD, "period");
            given(SET)
                    .when(target(new Period("2023-12"), "0.7"))
                    .thenRejected(GoalRule.TARGET_OUTSIDE_GOAL_PERIOD, "period");
            given(SET)
                    .when(target(new Period("2025-01"), "0.7"))
                    .thenRejected(GoalRule.TARGET_OUTSIDE_GOAL_PERIOD, "period");
            for (Period month : List.of(new Period("2024-01"), new Period("2024-12"))) {
                given(SET)
                        .when(target(month, "0.7"))
                        .then(new TargetSet(RESULT, SHARE, month, new BigDecimal("0.7"), Comparison.AT_LEAST));
            }
        }

        @Test
        @DisplayName("Det räcker att perioden och målets tid har en dag gemensam")
        void one_day_in_common() {
            for (Period month : List.of(new Period("2024-01"), new Period("2024-12"))) {
                given(goalSetBetween("2024-01-31", "2024-12-01"))
                        .when(target(month, "0.7"))
                        .then(new TargetSet(RESULT, SHARE, month, new BigDecimal("0.7"), Comparison.AT_LEAST));
            }
        }

        @Test
        @DisplayName("Ett mål tills vidare kan ha målvärde för vilket senare år som helst")
        void open_ended_goal_has_no_last_target() {
            Period later = Period.year(2040);
            given(goalSetBetween("2024-01-01", null))
                    .when(target(later, "2"))
                    .then(new TargetSet(RESULT, SHARE, later, new BigDecimal("2"), Comparison.AT_LEAST));
        }

        @Test
        @DisplayName("Bara ett mål som gäller får målvärden")
        void goal_must_stand() {
            given().when(target(YEAR_2024, "0.7")).thenRejected(GoalRule.GOAL_UNKNOWN);
            given(SET, ENDED).when(target(YEAR_2024, "0.7")).thenRejected(GoalRule.GOAL_ENDED);
        }
    }

    @Nested
    @DisplayName("Ett målvärde ändras")
    class Change {
        @Test
        @DisplayName("Målvärdet sänks, med skäl")
        void target_is_changed() {
            given(SET, TARGET).when(change("0.5", WHY)).then(CHANGED);
        }

        @Test
        @DisplayName("Samma ändring två gånger är en ändring, med hur många decimaler den än skrivs")
        void twice_is_once() {
            given(SET, TARGET, CHANGED).when(change("0.5", WHY)).thenNothing();
            given(SET, TARGET, CHANGED).when(change("0.50", WHY)).thenNothing();
        }

        @Test
        @DisplayName("Det kan ändras tillbaka")
        void target_is_changed_back() {
            given(SET, TARGET, CHANGED)
                    .when(change("0.7", "Beslutet upphävdes"))
                    .then(new TargetChanged(
                            RESULT,
                            SHARE,
                            YEAR_2024,
                            new BigDecimal("0.7"),
                            Comparison.AT_LEAST,
                            "Beslutet upphävdes"));
        }

        @Test
        @DisplayName("En ändring säger varför")
        void reason_is_required() {
            given(SET, TARGET).when(change("0.5", " ")).thenRejected(GoalRule.REASON_REQUIRED, "reason");
        }

        @Test
        @DisplayName("Det som inte har något målvärde kan inte få det ändrat")
        void target_must_exist() {
            given(SET).when(change("0.5", WHY)).thenRejected(GoalRule.TARGET_UNKNOWN);
            given(SET, TARGET)
                    .when(new ChangeTarget(
                            RESULT, SHARE, INTERIM_2024, new BigDecimal("0.5"), Comparison.AT_LEAST, WHY))
                    .thenRejected(GoalRule.TARGET_UNKNOWN);
        }

        @Test
        @DisplayName("Ett avslutat måls målvärden ändras inte")
        void goal_must_stand() {
            given(SET, TARGET, ENDED).when(change("0.5", WHY)).thenRejected(GoalRule.GOAL_ENDED);
            given().when(change("0.5", WHY)).thenRejected(GoalRule.GOAL_UNKNOWN);
        }

        private ChangeTarget change(String value, String reason) {
            return new ChangeTarget(RESULT, SHARE, YEAR_2024, new BigDecimal(value), Comparison.AT_LEAST, reason);
        }
    }

    @Override
    protected Goal none() {
        return Goal.NONE;
    }

    @Override
    protected Goal evolve(Goal state, GoalEvent event) {
        return Goal.evolve(state, event);
    }

    @Override
    protected List<GoalEvent> decide(Goal state, GoalCommand command) {
        return Goal.decide(state, command, world);
    }

    private static SetGoal set(String title) {
        return asCommand(goalSet(title, List.of()));
    }

    private static SetGoal setUnder(GoalId above) {
        return asCommand(goalSet(TITLE, List.of(above)));
    }

    private static SetGoal setFor(UnitId owner, String from) {
        return asCommand(goalSetFor(owner, from));
    }

    private static SetGoal setBetween(String from, String to) {
        return asCommand(goalSetBetween(from, to));
    }

    private static SetTarget target(Period period, String value) {
        return new SetTarget(RESULT, SHARE, period, new BigDecimal(value), Comparison.AT_LEAST);
    }

    private static SetGoal asCommand(GoalSet e) {
        return new SetGoal(
                e.goal(),
                e.kind(),
                e.title(),
                e.owner(),
                e.area(),
                e.contributesTo(),
                e.contributors(),
                e.partners(),
                e.from(),
                e.to(),
                e.soundEconomy());
    }

    private static GoalSet goalSet(String title, List<GoalId> above) {
        return goalSet(title, KF, above, "2024-01-01", "2024-12-31");
    }

    private static GoalSet goalSetFor(UnitId owner, String from) {
        return goalSet(TITLE, owner, List.of(), from, null);
    }

    private static GoalSet goalSetBetween(String from, @Nullable String to) {
        return goalSet(TITLE, KF, List.of(), from, to);
    }

    private static GoalSet goalSet(String title, UnitId owner, List<GoalId> above, String from, @Nullable String to) {
        return new GoalSet(
                RESULT,
                "finansiellt mål",
                title,
                owner,
                null,
                above,
                List.of(),
                List.of(),
                day(from),
                to == null ? null : day(to),
                true);
    }
}
