package se.mandat.query.forms;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.mandat.kernel.CommonRule;
import se.mandat.kernel.Decision;
import se.mandat.kernel.PartialDate;
import se.mandat.kernel.Period;
import se.mandat.kernel.Rejected;
import se.mandat.kernel.Role;
import se.mandat.kernel.Rule;
import se.mandat.kernel.followups.FollowupRule;
import se.mandat.kernel.goals.GoalRule;
import se.mandat.kernel.indicators.IndicatorId;
import se.mandat.kernel.organisation.OrganisationRule;
import se.mandat.kernel.organisation.UnitId;
import se.mandat.query.forms.Field.Kind;
import se.mandat.query.forms.Field.Option;
import se.mandat.query.forms.Mistakes.Mistake;
import se.mandat.query.ui.Texts;

@DisplayName("Fel i formulär")
class MistakesTest {
    private static final Texts SWEDISH = Texts.in("sv");
    private static final List<Field> FIELDS = List.of(
            field("title", Kind.LINES, "Målet, som en mening", CommonRule.TEXT_MISSING),
            field("owner", Kind.SELECT, "Ansvarig enhet", CommonRule.TEXT_MISSING)
                    .among(List.of(new Option("bom", "Bygg- och miljönämnden"))),
            field("number", Kind.NUMBER, "Utfall", null),
            field("met", Kind.COUNT, "Antal uppfyllda", null),
            field("from", Kind.DAY, "Gäller från", null),
            field("reason", Kind.LINES, "Varför?", FollowupRule.REASON_REQUIRED),
            field("decision.body", Kind.LINE, "Vem beslutade", null),
            field("decision.date", Kind.VAGUE_DAY, "Beslutsdatum", null));

    private static Field field(String name, Kind kind, String label, @Nullable Rule required) {
        return new Field(name, kind, label, null, required, List.of(), null, List.of());
    }

    private static Mistakes mistakes() {
        return new Mistakes(SWEDISH, FIELDS, MistakesTest::called);
    }

    private static Object called(Object fact) {
        return switch (fact) {
            case UnitId _ -> "Bygg- och miljönämnden";
            case IndicatorId _ -> "Budgetavvikelse";
            case Period period -> SWEDISH.period(period);
            case Object other -> other;
        };
    }

    private static Mistakes checked(Map<String, String> words) {
        Mistakes mistakes = mistakes();
        new Checks(SWEDISH, typed(words), mistakes).check(FIELDS);
        return mistakes;
    }

    private static Typed typed(Map<String, String> words) {
        Map<String, List<String>> values = new HashMap<>();
        words.forEach((name, word) -> values.put(name, List.of(word)));
        return new Typed(SWEDISH, values, true);
    }

    private static Mistake only(Rejected refusal) {
        Mistakes mistakes = mistakes();
        mistakes.add(refusal);
        return mistakes.all().getFirst();
    }

    @Test
    @DisplayName("Ett fel hamnar vid sitt fält, med fältets svenska namn")
    void at_the_field() {
        Mistake mistake = only(new Rejected(CommonRule.TEXT_TOO_LONG, "title", 500).at("title"));
        assertThat(mistake.id()).isEqualTo("f-title");
        assertThat(mistake.text()).isEqualTo("”Målet, som en mening” är för lång. Korta texten till högst 500 tecken.");
    }

    @Test
    @DisplayName("Enheter, mått och perioder kallas vid namn, inte vid id")
    void names_instead_of_ids() {
        Rejected unit = new Rejected(OrganisationRule.UNIT_UNKNOWN, new UnitId("bom")).at("owner");
        assertThat(only(unit).text()).contains("Bygg- och miljönämnden").doesNotContain("bom");
        Rejected target =
                new Rejected(GoalRule.TARGET_EXISTS, new IndicatorId("budgetavvikelse"), new Period("2024-P2"));
        assertThat(only(target).text())
                .startsWith("Budgetavvikelse har redan ett målvärde för Delår januari–augusti 2024.");
    }

    @Test
    @DisplayName("Ett fel utan fält här står bara i sammanfattningen")
    void without_field() {
        Mistake mistake = only(new Rejected(FollowupRule.GROUND_REQUIRED).at("ground"));
        assertThat(mistake.field()).isNull();
        assertThat(mistake.id()).isNull();
        assertThat(mistake.text()).isEqualTo("Skriv vad bedömningen bygger på.");
    }

    @Test
    @DisplayName("Roller har ord")
    void roles() {
        Rejected refusal =
                new Rejected(CommonRule.ROLE_NOT_ALLOWED, Role.AUDITOR, EnumSet.of(Role.CONTROLLER, Role.UNIT_MANAGER));
        assertThat(only(refusal).text()).contains("revisor", "controller, enhetschef");
    }

    @Test
    @DisplayName("Allt som inte går att läsa sägs på en gång, vart fel vid sitt fält")
    void all_at_once() {
        Mistakes mistakes = checked(Map.of(
                "owner", "finns-inte", "number", "o,9", "met", "tre", "from", "2024-02-30", "decision.date", "igår"));
        assertThat(mistakes.all())
                .extracting(Mistake::field)
                .containsExactly("title", "owner", "number", "met", "from", "reason", "decision.body", "decision.date");
        assertThat(mistakes.of("number")).contains("Skriv ett tal, till exempel 0,9. Du skrev ”o,9”.");
        assertThat(mistakes.of("title")).contains("Fyll i ”Målet, som en mening”.");
        assertThat(mistakes.of("reason").orElseThrow()).startsWith("Skriv varför.");
    }

    @Test
    @DisplayName("Det som väljs ur en lista fylls inte i, det väljs")
    void chosen() {
        assertThat(checked(Map.of("title", "x", "reason", "y")).of("owner")).contains("Välj ”Ansvarig enhet”.");
    }

    @Test
    @DisplayName("Av det som skrevs upprepas så mycket att man känner igen det")
    void repeated_in_short() {
        assertThat(checked(Map.of("number", "x".repeat(500))).of("number").orElseThrow())
                .contains("”" + "x".repeat(60) + "…”")
                .hasSizeLessThan(150);
    }

    @Test
    @DisplayName("Bara det första felet vid ett fält sägs")
    void one_for_each_field() {
        Mistakes mistakes = checked(Map.of("title", "x", "owner", "bom", "reason", "y", "number", "o,9"));
        mistakes.add(new Rejected(CommonRule.NUMBER_OR_REASON).at("number"));
        assertThat(mistakes.all()).hasSize(1);
    }

    @Test
    @DisplayName("Tecken som inte går att spara stoppas innan de når databasen")
    void unreadable() {
        assertThat(checked(Map.of("title", "a\u0000b", "owner", "bom", "reason", "x"))
                        .of("title"))
                .isPresent();
    }

    @Test
    @DisplayName("Beslut: inget ifyllt är inget beslut, och vaga datum duger")
    void decisions() {
        assertThat(typed(Map.of("decision.body", " ")).decision()).isNull();
        assertThat(typed(Map.of("decision.body", "KF", "decision.date", "2024-10", "decision.paragraph", "§ 1"))
                        .decision())
                .isEqualTo(new Decision("KF", new PartialDate("2024-10"), "§ 1", null, null));
    }

    @Test
    @DisplayName("En dag är en dag som finns")
    void days() {
        assertThat(Checks.isDay("2024-02-29")).isTrue();
        assertThat(Checks.isDay("2023-02-29")).isFalse();
        assertThat(Checks.isDay("2024-1-1")).isFalse();
        assertThat(Optional.of(typed(Map.of("from", "2024-02-29")).day("from"))).contains(LocalDate.of(2024, 2, 29));
    }
}
