package se.mandat.command.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.mandat.command.imports.ImportRule;
import se.mandat.kernel.Rule;
import se.mandat.platform.RuleTexts;

@DisplayName("API:ts och inläsningens texter")
class ApiRuleTextsTest {
    private final RuleTexts texts = new RuleTexts();

    static Stream<Rule> rules() {
        return Stream.concat(Stream.of(ApiRule.values()), Stream.of(ImportRule.values()));
    }

    @ParameterizedTest
    @MethodSource("rules")
    @DisplayName("Varje regel har rubrik och text på båda språken")
    void every_rule_speaks_both_languages(Rule rule) {
        for (Locale language : List.of(RuleTexts.SWEDISH, RuleTexts.ENGLISH)) {
            assertThat(texts.title(rule.name(), language)).isNotBlank().doesNotContain("|", "{");
            assertThat(texts.text(rule.name(), language)).endsWith(".").doesNotContain("|", "{", "''");
        }
    }
}
