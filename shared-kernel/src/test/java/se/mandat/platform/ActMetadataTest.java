package se.mandat.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Set;
import org.axonframework.messaging.MetaData;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.mandat.kernel.Act;
import se.mandat.kernel.Actor;
import se.mandat.kernel.CommandId;
import se.mandat.kernel.Decision;
import se.mandat.kernel.Municipality;
import se.mandat.kernel.Order;
import se.mandat.kernel.PartialDate;
import se.mandat.kernel.Period;
import se.mandat.kernel.PeriodCommand.OpenPeriod;
import se.mandat.kernel.Role;
import se.mandat.kernel.Source;
import se.mandat.kernel.organisation.UnitId;

@DisplayName("Omständigheterna kring en handling")
class ActMetadataTest {
    private static final Municipality OREBRO = new Municipality("1880");
    private static final CommandId COMMAND = new CommandId("c-1");
    private static final Instant AT = Instant.parse("2025-02-03T08:00:00.123456Z");
    private static final Actor ACTOR = new Actor("p-7f3a", Role.CONTROLLER, null);
    private static final Decision BUDGET = new Decision(
            "Kommunfullmäktige",
            new PartialDate("2024-06-11"),
            "§ 124",
            "Ks 607/2023",
            "Övergripande strategier och budget 2025");

    @Test
    @DisplayName("Följer med ord för ord, också när inget är sagt om beslut, källa eller när det blev känt")
    void bare_act() {
        returnsUnchanged(new Act(COMMAND, ACTOR, AT, null, null, null));
    }

    @Test
    @DisplayName("Med beslut, källa, enhet och när det blev känt")
    void full_act() {
        returnsUnchanged(new Act(
                COMMAND,
                new Actor("import-1", Role.IMPORTER, new UnitId("ks")),
                AT,
                Instant.parse("2024-06-11T00:00:00Z"),
                BUDGET,
                new Source("Årsredovisning 2025", "https://www.orebro.se/ar2025.pdf", "s. 12, avrundat")));
    }

    @Test
    @DisplayName("Ett beslut eller en källa behöver inte säga allt")
    void sparse_act() {
        returnsUnchanged(new Act(
                COMMAND,
                ACTOR,
                AT,
                null,
                new Decision("Kommunfullmäktige", new PartialDate("2017-10"), null, null, null),
                new Source("Bokslutskommuniké 2023", null, null)));
    }

    @Test
    @DisplayName("Det som inte är sagt står inte alls")
    void nothing_is_not_written() {
        assertThat(words(new Act(COMMAND, ACTOR, AT, null, null, null), null))
                .containsOnlyKeys("municipality", "command", "actor", "role", "at");
    }

    @Test
    @DisplayName("Är platta ord som vem som helst kan läsa i liggaren")
    void flat_words() {
        MetaData words = words(new Act(COMMAND, ACTOR, AT, null, BUDGET, null), 7L);

        assertThat(words.values()).allSatisfy(word -> assertThat(word).isInstanceOf(String.class));
        assertThat(words)
                .containsEntry("municipality", "1880")
                .containsEntry("actor", "p-7f3a")
                .containsEntry("role", "CONTROLLER")
                .containsEntry("expectedSequence", "7")
                .containsEntry("decision.date", "2024-06-11")
                .containsEntry("decision.paragraph", "§ 124");
    }

    @Test
    @DisplayName("Den väntade versionen gäller kommandot men följer inte med till händelserna")
    void expected_version_stays_with_the_command() {
        Act act = new Act(COMMAND, ACTOR, AT, null, BUDGET, null);
        MetaData command = words(act, 7L);
        MetaData events = ActMetadata.ofEvents(command);

        assertThat(ActMetadata.expectedSequence(command)).isEqualTo(7L);
        assertThat(ActMetadata.expectedSequence(events)).isNull();
        assertThat(ActMetadata.act(events)).isEqualTo(act);
        assertThat(ActMetadata.expectedSequence(words(act, null))).isNull();
    }

    @Test
    @DisplayName("Utan uppgift om vem eller när går handlingen inte att läsa")
    void what_must_be_said() {
        MetaData words = words(new Act(COMMAND, ACTOR, AT, null, null, null), null);

        for (String key : words.keySet().stream()
                .filter(word -> !word.equals("municipality"))
                .toList()) {
            assertThatThrownBy(() -> ActMetadata.act(words.withoutKeys(Set.of(key))))
                    .isInstanceOf(NullPointerException.class)
                    .hasMessageContaining(key);
        }
        assertThatThrownBy(() -> ActMetadata.municipality(MetaData.emptyInstance()))
                .isInstanceOf(NullPointerException.class)
                .hasMessageContaining("municipality");
    }

    private static void returnsUnchanged(Act act) {
        MetaData words = words(act, null);

        assertThat(ActMetadata.act(words)).isEqualTo(act);
        assertThat(ActMetadata.municipality(words)).isEqualTo(OREBRO);
    }

    private static MetaData words(Act act, @Nullable Long expected) {
        return ActMetadata.of(new Order(OREBRO, act, new OpenPeriod(Period.year(2024)), expected));
    }
}
