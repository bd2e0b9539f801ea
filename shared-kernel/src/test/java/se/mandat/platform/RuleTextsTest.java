package se.mandat.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.mandat.kernel.CommonRule;
import se.mandat.kernel.Municipality;
import se.mandat.kernel.Period;
import se.mandat.kernel.Rejected;
import se.mandat.kernel.Role;
import se.mandat.kernel.Rule;
import se.mandat.kernel.activities.ActivityRule;
import se.mandat.kernel.followups.FollowupRule;
import se.mandat.kernel.goals.GoalRule;
import se.mandat.kernel.indicators.IndicatorRule;
import se.mandat.kernel.mandates.MandateRule;
import se.mandat.kernel.missions.MissionRule;
import se.mandat.kernel.organisation.OrganisationRule;
import se.mandat.kernel.periods.PeriodRule;
import se.mandat.kernel.plans.PlanRule;
import se.mandat.kernel.staffing.StaffingRule;
import se.mandat.kernel.steering.SteeringRule;

@DisplayName("Reglernas texter")
class RuleTextsTest {
    private final RuleTexts texts = new RuleTexts();

    static Stream<Rule> rules() {
        return Stream.<Rule[]>of(
                        CommonRule.values(),
                        OrganisationRule.values(),
                        MandateRule.values(),
                        GoalRule.values(),
                        IndicatorRule.values(),
                        PeriodRule.values(),
                        PlanRule.values(),
                        ActivityRule.values(),
                        FollowupRule.values(),
                        StaffingRule.values(),
                        SteeringRule.values(),
                        MissionRule.values())
                .flatMap(Arrays::stream);
    }

    @ParameterizedTest
    @MethodSource("rules")
    @DisplayName("Varje regel har rubrik och text på båda språken")
    void every_rule_speaks_both_languages(Rule rule) {
        assertThat(texts.knows(rule.name())).isTrue();
        for (Locale language : List.of(RuleTexts.SWEDISH, RuleTexts.ENGLISH)) {
            assertThat(texts.title(rule.name(), language)).isNotBlank().doesNotContain("|", "{");
            assertThat(texts.text(rule.name(), language)).endsWith(".").doesNotContain("|", "{", "''");
        }
    }

    @Test
    @DisplayName("Texten fylls med det som hände")
    void facts_fill_the_text() {
        Rejected closed = new Rejected(PeriodRule.PERIOD_CLOSED, new Period("2024-T2"));
        assertThat(texts.text(closed, RuleTexts.SWEDISH)).startsWith("Perioden 2024-T2 är stängd.");
        assertThat(texts.text(closed, RuleTexts.ENGLISH)).startsWith("The period 2024-T2 is closed.");
    }

    @Test
    @DisplayName("Tal skrivs som de är, utan tusentalsavgränsare")
    void numbers_are_plain() {
        Rejected tooLong = new Rejected(CommonRule.TEXT_TOO_LONG, "title", 4000);
        assertThat(texts.text(tooLong, RuleTexts.SWEDISH)).contains("4000");
    }

    @Test
    @DisplayName("Fel roll får veta vilka roller som får")
    void roles_have_words() {
        Rejected refusal =
                new Rejected(CommonRule.ROLE_NOT_ALLOWED, Role.AUDITOR, EnumSet.of(Role.CONTROLLER, Role.UNIT_MANAGER));
        assertThat(texts.text(refusal, RuleTexts.SWEDISH)).contains("revisor", "controller, enhetschef");
    }

    @Test
    @DisplayName("Svenska talas om inget annat önskas")
    void swedish_unless_english_is_wanted_more() {
        assertThat(RuleTexts.spoken(List.of())).isEqualTo(RuleTexts.SWEDISH);
        assertThat(RuleTexts.spoken(List.of(Locale.FRENCH))).isEqualTo(RuleTexts.SWEDISH);
        assertThat(RuleTexts.spoken(List.of(Locale.FRENCH, Locale.UK))).isEqualTo(RuleTexts.ENGLISH);
        assertThat(RuleTexts.spoken(List.of(Locale.of("sv"), Locale.UK))).isEqualTo(RuleTexts.SWEDISH);
    }

    @Test
    @DisplayName("En kommun känns igen på sin kod")
    void municipalities_have_names() {
        Municipalities municipalities = new Municipalities(false);
        assertThat(municipalities.name(new Municipality("1880"))).contains("Örebro");
        assertThat(municipalities.name(new Municipality("9999"))).isEmpty();
        assertThatThrownBy(() -> municipalities.mustExist(new Municipality("9999")))
                .isInstanceOfSatisfying(
                        Rejected.class, r -> assertThat(r.rule()).isEqualTo(CommonRule.MUNICIPALITY_UNKNOWN));
    }
}
