package se.mandat.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("D23: Personnummer i text")
class PersonalNumberTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "121212-1212",
                "121212+1212",
                "1212121212",
                "19121212-1212",
                "191212121212",
                "Eleven (19121212-1212) har flyttat",
                "pnr:121212-1212.",
                "121272-1219",
                "Ärende 2024-17, 000101-0008"
            })
    @DisplayName("Personnummer och samordningsnummer tas inte in, hur de än skrivs")
    void is_refused(String text) {
        Refused.by(CommonRule.PERSONAL_NUMBER, "ground", () -> {
            PersonalNumber.mustNotBeIn(text, "ground");
            return text;
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Två av fyra finansiella mål uppfylls.",
                "121212-1213",
                "121312-1210",
                "121232-1218",
                "212000-1967",
                "0701010106",
                "Ks 607/2023",
                "121212-12125",
                "5121212-1212",
                "2024-121212-1212",
                "Resultatet blev 1 212 121 212 kronor"
            })
    @DisplayName(
            "Andra siffror är inga: fel kontrollsiffra, ingen födelsedag, organisationsnummer, telefonnummer, diarienummer")
    void is_another_number(String text) {
        assertThatCode(() -> PersonalNumber.mustNotBeIn(text, "ground")).doesNotThrowAnyException();
    }

    @Test
    @DisplayName("Ingen text är ingen text")
    void nothing() {
        assertThatCode(() -> PersonalNumber.mustNotBeIn(null, "ground")).doesNotThrowAnyException();
    }

    @Test
    @DisplayName("Svaret visar vilket, men inte hela")
    void answer_does_not_repeat_it() {
        assertThat(PersonalNumber.in("först 121212-1213, sedan 19121212-1212")).isEqualTo("19121212-****");
    }
}
