package se.mandat.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

@DisplayName("Signaler: planterade fall hittas, och ett rent år är tyst")
class SignalsTest {
    private static JsonNode signals(String asked) {
        return PlanYear.read("/signals" + asked, PlantedYear.last());
    }

    @Test
    @DisplayName("Varje slag planterat en gång hittas en gång, och inget annat")
    void all_planted_are_found() {
        assertThat(PlanYear.words(signals("?year=" + PlantedYear.YEAR), "kind"))
                .containsExactly(
                        "TARGET_AFTER_OUTCOME",
                        "TARGET_LOWERED",
                        "JUDGED_AGAINST_INDICATORS",
                        "DECIDED_NOT_REPORTED",
                        "REPORTED_NOT_DECIDED",
                        "INDICATOR_REDEFINED",
                        "LATE",
                        "OWNERLESS",
                        "SELF_APPROVED",
                        "CHANGED_AFTER_DECISION");
    }

    @Test
    @DisplayName("Det rena året är tyst")
    void clean_year_is_silent() {
        assertThat(signals("?year=" + PlantedYear.CLEAN_YEAR)).isEmpty();
    }

    @Test
    @DisplayName("En signal säger vad som hände, med beslutet och händelserna som visar det")
    void one_sentence_with_evidence() {
        JsonNode seen = signals("?year=2011&kind=TARGET_LOWERED").get(0);
        assertThat(seen.path("sentence").asString())
                .startsWith("”Tryggare torg”: målvärdet för Mått sig-trygg, Helår 2011, sänktes från 80")
                .contains("till 75", "på beslut Kommunfullmäktige § 12 2010-06-11");
        assertThat(PlanYear.words(seen.path("evidence"), "name")).containsExactly("TargetSet", "TargetChanged");
        assertThat(signals("/" + seen.path("id").asString()).path("kind").asString())
                .isEqualTo("TARGET_LOWERED");
    }

    @Test
    @DisplayName("Urvalet på enhet tar med det som ligger under den, och inget annat")
    void by_unit() {
        assertThat(PlanYear.words(signals("?year=2011&unit=sig-gammal"), "kind"))
                .containsExactly("OWNERLESS");
        assertThat(signals("?year=2011&unit=sig-kf")).hasSize(10);
        assertThat(signals("?year=2011&unit=bom")).isEmpty();
    }

    @Test
    @DisplayName("Det som ännu inte hade hänt syns inte i ett tidigare läge")
    void as_of() {
        long lowered = signals("?year=2011&kind=TARGET_LOWERED")
                .get(0)
                .path("evidence")
                .get(1)
                .path("position")
                .asLong();
        assertThat(PlanYear.words(PlanYear.read("/signals?year=2011", lowered - 1), "kind"))
                .doesNotContain("TARGET_LOWERED");
        assertThat(PlanYear.words(PlanYear.read("/signals?year=2011", lowered), "kind"))
                .contains("TARGET_LOWERED");
    }
}
