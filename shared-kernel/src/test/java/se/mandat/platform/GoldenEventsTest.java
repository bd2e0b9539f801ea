package se.mandat.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.SimpleSerializedType;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.mandat.kernel.Event;
import se.mandat.kernel.PeriodEvent.PeriodOpened;
import tools.jackson.databind.exc.UnrecognizedPropertyException;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** One sample of every event as it lies in ledgers. Samples are added, never changed. */
@DisplayName("Händelserna i liggaren")
class GoldenEventsTest {
    private static final JsonMapper JSON = Json.mapper();

    private final LedgerSerializer serializer = new LedgerSerializer();

    static List<String> names() {
        return EventNames.all();
    }

    static Stream<Class<?>> events() {
        return concrete(Event.class);
    }

    @ParameterizedTest
    @MethodSource("events")
    @DisplayName("Varje sorts händelse har ett namn i liggaren, och namnet leder tillbaka")
    void every_event_has_a_stored_name(Class<?> event) {
        assertThat(EventNames.classOf(EventNames.of(event))).isEqualTo(event);
    }

    @Test
    @DisplayName("Det finns inga namn utöver händelserna")
    void names_are_as_many_as_events() {
        assertThat(names()).hasSize((int) events().count()).isSorted().doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("names")
    @DisplayName("Det som en gång sparats kan läsas, och skrivs likadant igen")
    void sample_reads_and_writes_back(String name) {
        String sample = golden(name);

        Event event = JSON.readValue(sample, EventNames.classOf(name));

        assertThat(JSON.readTree(JSON.writeValueAsString(event))).isEqualTo(JSON.readTree(sample));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GoalSet",
                "PeriodScheduled",
                "GoalJudged",
                "FollowupReturned",
                "PlanAdopted",
                "PlanAmended",
                "DialogueHeld",
                "IndicatorFollowed"
            })
    @DisplayName("Det som händelsen fått sedan dess sparas och läses också")
    void later_components_read_and_write_back(String name) {
        String sample = sample("later/" + name + ".json");

        Event event = JSON.readValue(sample, EventNames.classOf(name));

        assertThat(JSON.readTree(JSON.writeValueAsString(event))).isEqualTo(JSON.readTree(sample));
    }

    @ParameterizedTest
    @MethodSource("names")
    @DisplayName("Ett okänt fält försvinner inte i tysthet")
    void unknown_field_is_refused(String name) {
        ObjectNode sample = (ObjectNode) JSON.readTree(golden(name));
        sample.put("stranger", 1);

        assertThatThrownBy(() -> JSON.treeToValue(sample, EventNames.classOf(name)))
                .isInstanceOf(UnrecognizedPropertyException.class)
                .hasMessageContaining("stranger");
    }

    @ParameterizedTest
    @MethodSource("names")
    @DisplayName("Händelsen sparas under sitt namn, inte under sin klass")
    void ledger_holds_the_stored_name(String name) {
        Event event = JSON.readValue(golden(name), EventNames.classOf(name));

        SerializedObject<String> stored = serializer.serialize(event, String.class);

        assertThat(stored.getType().getName()).isEqualTo(name);
        assertThat(stored.getType().getRevision()).isEqualTo(EventNames.VERSION);
        assertThat(JSON.readTree(stored.getData())).isEqualTo(JSON.readTree(golden(name)));
        assertThat(serializer.<String, Event>deserialize(stored)).isEqualTo(event);
    }

    @Test
    @DisplayName("Ett namn som ingen känner är ett fel, inte något att gå förbi")
    void unknown_name_is_an_error() {
        assertThatThrownBy(() -> EventNames.classOf("GoalAbolished"))
                .isInstanceOf(EventNames.UnknownEventName.class)
                .hasMessageContaining("GoalAbolished");
    }

    @Test
    @DisplayName("En händelse ur en nyare version läses inte som något annat")
    void unknown_name_stops_the_ledger() {
        assertThatThrownBy(() -> serializer.classForType(new SimpleSerializedType("GoalAbolished", "1")))
                .isInstanceOf(EventNames.UnknownEventName.class);
    }

    @Test
    @DisplayName("En klass utan namn kan inte sparas")
    void class_without_a_name() {
        assertThatThrownBy(() -> EventNames.of(String.class))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("java.lang.String");
        assertThat(EventNames.of(PeriodOpened.class)).isEqualTo("PeriodOpened");
    }

    private static Stream<Class<?>> concrete(Class<?> type) {
        return type.isSealed()
                ? Arrays.stream(type.getPermittedSubclasses()).flatMap(GoldenEventsTest::concrete)
                : Stream.of(type);
    }

    private static String golden(String name) {
        return sample(name + ".v" + EventNames.VERSION + ".json");
    }

    private static String sample(String name) {
        String file = "/events/" + name;
        try (InputStream in = Objects.requireNonNull(
                GoldenEventsTest.class.getResourceAsStream(file), () -> "No golden sample " + file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
