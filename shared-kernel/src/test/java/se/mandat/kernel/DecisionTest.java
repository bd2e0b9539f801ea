package se.mandat.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Ett beslut")
class DecisionTest {
    private static final String BUDGET = "Övergripande strategier och budget 2025";

    @Test
    @DisplayName("Känns igen på organ, dag och paragraf, vad det än kallas och var det än är diariefört")
    void key_by_paragraph() {
        assertThat(decision("§ 124", "Ks 607/2023", BUDGET).key()).isEqualTo("Kommunfullmäktige|2024-06-11|§ 124");
        assertThat(decision("§ 124", null, null).key())
                .isEqualTo(decision("§ 124", "Ks 607/2023", BUDGET).key());
        assertThat(decision("§ 124", null, null).key())
                .isNotEqualTo(decision("§ 125", null, null).key());
    }

    @Test
    @DisplayName("Utan paragraf känns det igen på vad det kallas")
    void key_by_title() {
        assertThat(decision(null, "Ks 607/2023", BUDGET).key()).isEqualTo("Kommunfullmäktige|2024-06-11|" + BUDGET);
        assertThat(decision(" ", null, BUDGET).key())
                .isEqualTo(decision(null, null, BUDGET).key());
    }

    @Test
    @DisplayName("Utan båda känns det igen på organ och dag")
    void key_by_meeting() {
        assertThat(decision(null, "Ks 607/2023", null).key()).isEqualTo("Kommunfullmäktige|2024-06-11|");
    }

    @Test
    @DisplayName("Har alltid ett organ")
    void body_is_needed() {
        Refused.by(
                CommonRule.TEXT_MISSING,
                "decision.body",
                () -> new Decision(" ", new PartialDate("2024"), null, null, null));
    }

    @Test
    @DisplayName("Sparas utan mellanslag runtom, och det tomma sparas inte")
    void words_are_trimmed() {
        Decision decision = new Decision(" Kommunfullmäktige ", new PartialDate("2017-10"), " ", " Ks 670/2017 ", "");

        assertThat(decision)
                .isEqualTo(new Decision("Kommunfullmäktige", new PartialDate("2017-10"), null, "Ks 670/2017", null));
    }

    private static Decision decision(@Nullable String paragraph, @Nullable String caseNumber, @Nullable String title) {
        return new Decision("Kommunfullmäktige", new PartialDate("2024-06-11"), paragraph, caseNumber, title);
    }
}
